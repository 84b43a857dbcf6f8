package io.sayso.lambda;

import io.sayso.bench.GoldArticle;
import io.sayso.bench.GoldFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The gate's articles without their mark-up, which are shorter, put together to some 700 words each. */
final class PipelineArticles {

    static final int COUNT = 60;

    private static final int WORDS = 700;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private PipelineArticles() {}

    /** The same ones each time: each begins with another of the gate's and goes on with those after it. */
    static List<String> read() throws IOException {
        List<List<String>> gate = new ArrayList<>();
        for (GoldArticle article : GoldFolder.read(Path.of("src/test/resources/io/sayso/gate"))) {
            gate.add(List.of(article.text().strip().split("\\n\\s*\\n")));
        }
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            articles.add(from(gate, i));
        }
        return articles;
    }

    private static String from(List<List<String>> gate, int first) {
        List<String> paragraphs = new ArrayList<>();
        long words = 0;
        for (int i = first; ; i++) {
            for (String paragraph : gate.get(i % gate.size())) {
                long more = words(paragraph);
                // to the nearer side of the mark, so that their mean is 700
                if (words + more / 2 > WORDS) {
                    return String.join("\n\n", paragraphs);
                }
                words += more;
                paragraphs.add(paragraph);
            }
        }
    }

    static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
