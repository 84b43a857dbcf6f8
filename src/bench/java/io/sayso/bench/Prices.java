package io.sayso.bench;

/**
 * AWS's published prices in us-east-1 in dollars, without free tiers and discounts, as of 2026-11-25 by the pricing pages
 * of each service. DynamoDB's on-demand prices are those since 1 November 2024.
 */
public final class Prices {

    static final double WRITE_UNIT = 0.625e-6;
    static final double READ_UNIT = 0.125e-6;
    static final double GIGABYTE_SECOND_ARM = 0.0000133334;
    /** One request to Lambda. */
    public static final double INVOCATION = 0.20e-6;

    static final double SQS_REQUEST = 0.40e-6;
    static final double S3_GET = 0.0004e-3;
    static final double S3_LIST = 0.005e-3;
    static final double STATE_TRANSITION = 0.025e-3;
    static final double LOG_BYTE = 0.50 / (1L << 30);

    private static final double[][] COMPREHEND = {{10e6, 0.0001}, {40e6, 0.00005}, {Double.MAX_VALUE, 0.000025}};

    private Prices() {}

    /** Of the function on arm64, without its requests. */
    public static double lambda(double milliseconds, int megabytes) {
        return milliseconds / 1000 * megabytes / 1024 * GIGABYTE_SECOND_ARM;
    }

    /** @param units of 100 characters in one month, at its falling prices */
    static double comprehend(double units) {
        double left = units;
        double dollars = 0;
        for (double[] tier : COMPREHEND) {
            double here = Math.min(left, tier[0]);
            dollars += here * tier[1];
            left -= here;
        }
        return dollars;
    }
}
