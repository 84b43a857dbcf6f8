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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Dollars for a million articles of 700 words, by computation: the write units and requests that some articles need, scaled
 * by their words, and the milliseconds that are given, at the prices of us-east-1 ({@link Prices}); beside them what
 * Amazon Comprehend's DetectEntities costs for the same text. The articles count as web pages with a title, writer,
 * publisher, address and time: what stands in the items beside what was found.
 */
public final class Cost {

    private static final int WORDS = 700;
    private static final double MILLION = 1e6;

    /** Of the function, by the template. */
    private static final int MEGABYTES = 2048;

    /** An article's log line is some 700 bytes, and Lambda's own START, END and REPORT lines another 700 a batch. */
    private static final double LOG_BYTES = 1_400;

    /** S3 sends a message; Lambda receives and deletes it: at most so many requests, fewer in batches. */
    private static final int SQS_REQUESTS = 3;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Cost() {}

    /**
     * @param args milliseconds that the function is billed for an article of 700 words; 500 if not given. Then a folder of
     *     plain texts of about that length, and how many words they must have at least to count; if not given, the gate's
     *     articles, which are shorter and dense with quotes
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        double millis = args.length == 0 ? 500 : Double.parseDouble(args[0]);
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
        System.out.print(report(units, (double) WORDS / words, (double) characters * WORDS / words, millis));
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

    /**
     * @param scale of all the units together to one article of 700 words
     * @param characters of such an article
     */
    private static String report(List<WriteUnits> units, double scale, double characters, double millis) {
        double table = scale * units.stream().mapToLong(WriteUnits::table).sum();
        double index1 = scale * units.stream().mapToLong(WriteUnits::index1).sum();
        double index2 = scale * units.stream().mapToLong(WriteUnits::index2).sum();
        double items = scale * units.stream().mapToLong(WriteUnits::items).sum();
        double bytes = scale * units.stream().mapToLong(WriteUnits::bytes).sum();
        double writes = (table + index1 + index2) * Prices.WRITE_UNIT;
        // META is read once, and the partition once more, 4 KB a unit, both consistent; an article that is new has
        // neither
        double reads = 2 * Prices.READ_UNIT;
        double lambda = Prices.lambda(millis, MEGABYTES) + Prices.INVOCATION;
        double requests = SQS_REQUESTS * Prices.SQS_REQUEST + Prices.S3_GET;
        double logs = LOG_BYTES * Prices.LOG_BYTE;
        double all = writes + reads + lambda + requests + logs;
        double comprehend = Prices.comprehend(MILLION * Math.ceil(characters / 100));
        return String.format(
                Locale.ROOT,
                """
                An article of %d words: %.0f characters, %.1f items of %.0f bytes in all;
                write units: table %.1f, GSI1 %.1f, GSI2 %.1f.

                | a million articles of 700 words, us-east-1 | dollars |
                | --- | --- |
                | DynamoDB writes | %.2f |
                | DynamoDB reads | %.2f |
                | Lambda, %.0f ms at %d MB on arm64, one article an invocation | %.2f |
                | SQS and S3 requests | %.2f |
                | CloudWatch Logs | %.2f |
                | all | %.2f |
                | Amazon Comprehend, DetectEntities alone | %.2f, %.1f times as much |
                """,
                WORDS,
                characters,
                items,
                bytes,
                table,
                index1,
                index2,
                MILLION * writes,
                MILLION * reads,
                millis,
                MEGABYTES,
                MILLION * lambda,
                MILLION * requests,
                MILLION * logs,
                MILLION * all,
                comprehend,
                comprehend / (MILLION * all));
    }
}
