package io.sayso.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which of two events of one key came first. By sequencer as S3's user guide says ("Event message structure": the
 * shorter is padded on the right with zeros, then they compare as text); where either lacks one, by event time, then by
 * version id, which says nothing about time but is the same in every run. Two versions that compare as 0 are one event.
 *
 * <p>A total order among versions that all have a sequencer, and among versions that all lack one. In a mixture it need
 * not be transitive; one bucket's events all come by one way, so a mixture is not met.
 */
public final class VersionOrder implements Comparator<ArticleVersion> {

    public static final VersionOrder INSTANCE = new VersionOrder();

    private VersionOrder() {}

    @Override
    public int compare(ArticleVersion a, ArticleVersion b) {
        String left = a.sequencer();
        String right = b.sequencer();
        if (left != null && right != null) {
            return compareSequencers(left, right);
        }
        int byTime = a.eventTime().compareTo(b.eventTime());
        return byTime != 0 ? byTime : compareIds(a.versionId(), b.versionId());
    }

    static int compareSequencers(String a, String b) {
        int length = Math.max(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            int difference = digit(a, i) - digit(b, i);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static char digit(String sequencer, int index) {
        return index < sequencer.length() ? sequencer.charAt(index) : '0';
    }

    private static int compareIds(@Nullable String a, @Nullable String b) {
        return (a == null ? "" : a).compareTo(b == null ? "" : b);
    }
}
