package io.sayso.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a quote's source names the speaker. */
public enum SourceForm {
    /** The canonical name stands in it. */
    NAME,
    /** A surname or another part of the name. */
    SURNAME,
    /** A description, with no name of the speaker in it. */
    ROLE,
    PRONOUN,
    /** There is no source: the quote goes on from another. */
    CARRIED_OVER,
    /** Several speakers. */
    LIST;

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "them",
            "his",
            "their",
            "himself",
            "herself",
            "themselves",
            "who",
            "both");

    /** As it is annotated and printed, such as {@code "carried-over"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(SourceForm::label).toList();
    }

    /**
     * @param source its words; blank if the quote has none of its own
     * @param speakers canonical names; empty if nobody is named
     */
    static SourceForm of(String source, List<String> speakers) {
        if (source.isBlank()) {
            return CARRIED_OVER;
        }
        if (speakers.size() > 1) {
            return LIST;
        }
        String words = SpeakerName.words(source);
        if (PRONOUNS.contains(words)) {
            return PRONOUN;
        }
        if (speakers.isEmpty()) {
            return ROLE;
        }
        String name = SpeakerName.key(speakers.get(0));
        if (holds(words, name)) {
            return NAME;
        }
        return Arrays.stream(name.split(" "))
                        .filter(part -> part.length() > 1 && !SpeakerName.isSmall(part))
                        .anyMatch(part -> holds(withoutPossessives(source), part))
                ? SURNAME
                : ROLE;
    }

    /** "Keller's lawyer" is not Keller. */
    private static String withoutPossessives(String source) {
        return SpeakerName.words(source.replaceAll("[\\p{L}\\p{N}.-]+(?:['’]s|(?<=s)['’](?=\\s))", " "));
    }

    private static boolean holds(String words, String part) {
        return (" " + words + " ").contains(" " + part + " ");
    }
}
