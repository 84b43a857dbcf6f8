package io.sayso.bench;

import java.io.IOException;
import java.util.Locale;

/**
 * Dollars for a million articles of 700 words, by computation: the write units and requests that some articles need, scaled
 * by their words, and the milliseconds that are given, at the prices of us-east-1 ({@link Prices}); beside them what
 * Amazon Comprehend's DetectEntities costs for the same text.
 */
public final class Cost {

    static final double MILLION = 1e6;

    /** Of the function, by the template. */
    static final int MEGABYTES = 2048;

    /** An article's log line is some 700 bytes, and Lambda's own START, END and REPORT lines another 700 a batch. */
    static final double LOG_BYTES = 1_400;

    /** S3 sends a message; Lambda receives and deletes it: at most so many requests, fewer in batches. */
    private static final int SQS_REQUESTS = 3;

    private Cost() {}

    /**
     * @param args milliseconds that the function is billed for an article of 700 words; 500 if not given. Then a folder of
     *     plain texts of about that length, and how many words they must have at least to count; if not given, the gate's
     *     articles, which are shorter and dense with quotes
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        double millis = args.length == 0 ? 500 : Double.parseDouble(args[0]);
        System.out.print(report(CostSample.read(args), millis));
    }

    private static String report(CostSample article, double millis) {
        double writes = article.writeUnits() * Prices.WRITE_UNIT;
        // META is asked for once, consistently; a new article has none
        double reads = Prices.READ_UNIT;
        double lambda = Prices.lambda(millis, MEGABYTES) + Prices.INVOCATION;
        double requests = SQS_REQUESTS * Prices.SQS_REQUEST + Prices.S3_GET;
        double logs = LOG_BYTES * Prices.LOG_BYTE;
        double all = writes + reads + lambda + requests + logs;
        double comprehend = Prices.comprehend(MILLION * Math.ceil(article.characters() / 100));
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
                CostSample.WORDS,
                article.characters(),
                article.items(),
                article.bytes(),
                article.table(),
                article.index1(),
                article.index2(),
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
