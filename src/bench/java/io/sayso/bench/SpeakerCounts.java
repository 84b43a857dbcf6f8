package io.sayso.bench;

/**
 * How the speakers of some quotes were told.
 *
 * @param right the gold speakers and no others; or nobody, where the article names nobody
 * @param wrong somebody else
 * @param none nobody, where somebody is named
 */
public record SpeakerCounts(int right, int wrong, int none) {

    static final SpeakerCounts NO_QUOTES = new SpeakerCounts(0, 0, 0);
    static final SpeakerCounts RIGHT = new SpeakerCounts(1, 0, 0);
    static final SpeakerCounts WRONG = new SpeakerCounts(0, 1, 0);
    static final SpeakerCounts NONE = new SpeakerCounts(0, 0, 1);

    public int quotes() {
        return right + wrong + none;
    }

    SpeakerCounts and(SpeakerCounts other) {
        return new SpeakerCounts(right + other.right, wrong + other.wrong, none + other.none);
    }

    /** Per cent, to one decimal; 0 if there are no quotes. */
    double percent(int of) {
        return quotes() == 0 ? 0 : Figure.rounded(100.0 * of / quotes());
    }
}
