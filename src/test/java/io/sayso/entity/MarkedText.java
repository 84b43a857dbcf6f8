package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.tagger.EntityType;
import io.sayso.tagger.NamedSpan;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article written with its names marked, such as {@code "[PERSON Ines Okafor] said"}; "[PERSON? Ines]" is a mention
 * that the tagger is unsure of. Blank lines part paragraphs; what follows a line of "-----" is boilerplate.
 */
public record MarkedText(Article article, List<NamedSpan> names) {

    private static final Pattern MARK = Pattern.compile("\\[([A-Z]+)(\\?)? ([^\\]]+)\\]");
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n[^\\n]+)*");

    public static MarkedText of(String marked) {
        return titled(null, marked);
    }

    public static MarkedText titled(@Nullable String title, String marked) {
        StringBuilder text = new StringBuilder();
        List<NamedSpan> names = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int start = text.length();
            text.append(mark.group(3));
            double confidence = mark.group(2) == null ? 0.95 : 0.4;
            names.add(new NamedSpan(new Span(start, text.length()), EntityType.valueOf(mark.group(1)), confidence));
            from = mark.end();
        }
        text.append(marked.substring(from));
        String whole = text.toString();
        List<Span> paragraphs = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(whole);
        while (paragraph.find()) {
            paragraphs.add(new Span(paragraph.start(), paragraph.end()).trim(whole));
        }
        int rule = whole.indexOf("-----");
        List<Span> boilerplate = rule < 0 ? List.of() : List.of(new Span(rule, whole.length()));
        return new MarkedText(
                new Article(Metadata.builder().title(title).build(), "text", whole, paragraphs, boilerplate), names);
    }

    public String text() {
        return article.text();
    }

    /** Where the words stand for the first time. */
    public Span span(String words) {
        int start = text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("the text must hold \"" + words + "\"");
        }
        return new Span(start, start + words.length());
    }
}
