package io.sayso.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Precision, recall and F1 in per cent, each rounded to one decimal. */
public record Figure(double precision, double recall, double f1) {

    static double rounded(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Hits, and what they are hits of, counted on either side. */
    static final class Tally {
        private double hitsOfPredicted;
        private int predicted;
        private double hitsOfGold;
        private int gold;

        void predicted(double hits, int of) {
            hitsOfPredicted += hits;
            predicted += of;
        }

        void gold(double hits, int of) {
            hitsOfGold += hits;
            gold += of;
        }

        Figure figure() {
            double p = hitsOfPredicted / Math.max(predicted, 1);
            double r = hitsOfGold / Math.max(gold, 1);
            double f = p + r == 0 ? 0 : 200 * p * r / (p + r);
            return new Figure(rounded(100 * p), rounded(100 * r), rounded(f));
        }
    }
}
