package io.sayso.quote;

import io.sayso.text.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that come before a colon and are nobody: "Update", "Press release", "Weather". */
final class TopicLabels {

    private static final Set<String> LABELS = new HashSet<>(WordList.lines(TopicLabels.class, "topic-labels.txt"));

    private TopicLabels() {}

    static boolean has(String label) {
        return LABELS.contains(label.strip().toLowerCase(Locale.ROOT));
    }
}
