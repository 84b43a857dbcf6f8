package io.sayso.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Dollars and hours for a refill of ten million objects, by computation as {@link Cost}: of an archive that the table does
 * not know, after an upgrade of the extractor, and of one that is up to date, where each object is only looked up.
 */
public final class RefillCost {

    private static final double OBJECTS = 10e6;

    /** Of the template's state machine. */
    private static final int BATCH = 20;

    /** The Distributed Map starts it, DoBatch, AnyFailed, AnyLeft, Report. */
    private static final int TRANSITIONS_OF_A_BATCH = 5;

    private static final double LIST_PAGE = 1_000;

    private static final List<Integer> CONCURRENCY = List.of(10, 100);

    private RefillCost() {}

    /** One kind of refill; read units and write units are an article's. */
    private record Kind(String name, double millis, double reads, double writes, boolean fetched) {

        double dollars() {
            double batches = OBJECTS / BATCH;
            double each = writes * Prices.WRITE_UNIT
                    + reads * Prices.READ_UNIT
                    + Prices.lambda(millis, Cost.MEGABYTES)
                    + (fetched ? Prices.S3_GET : 0)
                    + Cost.LOG_BYTES * Prices.LOG_BYTE;
            return OBJECTS * each
                    + batches * (Prices.INVOCATION + TRANSITIONS_OF_A_BATCH * Prices.STATE_TRANSITION)
                    + OBJECTS / LIST_PAGE * Prices.S3_LIST;
        }

        double hours(int concurrency) {
            return OBJECTS * millis / 1000 / concurrency / 3600;
        }
    }

    /**
     * @param args milliseconds that the function takes for an article of 700 words, and for looking one up; then as of
     *     {@link CostSample#read}, where the second is the folder
     */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        double millis = Double.parseDouble(args[0]);
        double look = Double.parseDouble(args[1]);
        CostSample article = CostSample.read(Arrays.copyOfRange(args, 1, args.length));
        System.out.println("| ten million objects, us-east-1 | dollars | hours, 10 at once | hours, 100 at once |");
        System.out.println("| --- | --- | --- | --- |");
        for (Kind kind : List.of(
                new Kind("not in the table", millis, 2, article.writeUnits(), true),
                // its partition is read, at 4 KB a unit, to tell what has no successor
                new Kind("all stale", millis, 2 + article.bytes() / 4096, article.replacementUnits(), true),
                new Kind("up to date", look, 1, 0, false))) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,.0f | %.1f | %.1f |%n",
                    kind.name(),
                    kind.dollars(),
                    kind.hours(CONCURRENCY.get(0)),
                    kind.hours(CONCURRENCY.get(1)));
        }
    }
}
