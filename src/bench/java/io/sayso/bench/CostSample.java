package io.sayso.bench;

import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.extract.ArticleExtractor;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import io.sayso.store.WriteUnits;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a new article of 700 words comes to, by the mean of some articles, scaled by their words. They count as web pages with a
 * title, writer, publisher, address and time: what stands in the items beside what was found.
 *
 * @param characters of its text
 * @param items that it has in the table
 * @param bytes of these, as DynamoDB counts them
 * @param table write request units of the table, without transactions
 * @param index1 units of GSI1
 * @param index2 units of GSI2
 */
record CostSample(double characters, double items, double bytes, double table, double index1, double index2) {

    static final int WORDS = 700;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /**
     * @param args the first does not count. Then a folder of plain texts of about 700 words, and how many words they must
     *     have at least to count; if not given, the gate's articles, which are shorter and dense with quotes
     */
    static CostSample read(String[] args) throws IOException {
        Extractor extractor = ArticleExtractor.withDefaultModel();
        long words = 0;
        long characters = 0;
        List<WriteUnits> units = new ArrayList<>();
        for (Map.Entry<String, String> named : texts(args).entrySet()) {
            String text = named.getValue();
            Extraction extraction = extractor.extract(asPage(Evaluation.read(named.getKey(), text)));
            units.add(WriteUnits.of(extraction));
            words += words(text);
            characters += text.length();
        }
        double scale = (double) WORDS / words;
        return new CostSample(
                scale * characters,
                scale * units.stream().mapToLong(WriteUnits::items).sum(),
                scale * units.stream().mapToLong(WriteUnits::bytes).sum(),
                scale * units.stream().mapToLong(WriteUnits::table).sum(),
                scale * units.stream().mapToLong(WriteUnits::index1).sum(),
                scale * units.stream().mapToLong(WriteUnits::index2).sum());
    }

    /** Of a new article. */
    double writeUnits() {
        return table + index1 + index2;
    }

    /** Of one that replaces what another extractor found: within transactions the table's units count twice. */
    double replacementUnits() {
        return 2 * table + index1 + index2;
    }

    private static Map<String, String> texts(String[] args) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        if (args.length < 2) {
            for (GoldArticle gold : GoldFolder.read(Path.of("src/test/resources/io/sayso/gate"))) {
                texts.put(gold.name(), gold.text());
            }
            return texts;
        }
        int atLeast = args.length < 3 ? 0 : Integer.parseInt(args[2]);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(args[1]), "*.txt")) {
            for (Path file : files) {
                String text = Files.readString(file);
                if (words(text) >= atLeast) {
                    texts.put(String.valueOf(file.getFileName()), text);
                }
            }
        }
        return texts;
    }

    private static long words(String text) {
        return WORD.matcher(text).results().count();
    }

    private static Article asPage(Article article) {
        Metadata metadata = Metadata.builder()
                .title(article.title())
                .byline("Maria Keller and Jon Vale")
                .published(Instant.parse("2026-11-25T06:00:00Z"), "meta article:published_time")
                .language("en")
                .publisher("The Harbour Post")
                .section("News")
                .url("https://www.harbourpost.example/news/2026/11/25/council-votes-to-close-the-old-bridge")
                .build();
        return new Article(metadata, article.format(), article.text(), article.paragraphs(), article.boilerplate());
    }
}
