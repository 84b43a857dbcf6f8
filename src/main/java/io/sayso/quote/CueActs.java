package io.sayso.quote;

import io.sayso.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words of a cue tell of its source; the lists are {@code cue-acts.txt} and {@code cue-verbs.txt}. */
final class CueActs {

    /** The names are those of {@code cue-acts.txt}, which says what they mean. */
    enum Kind {
        STATEMENT,
        THOUGHT,
        THINKING,
        EITHER,
        NOT,
        HELPING,
        TRYING,
        ALONE
    }

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'’-]+");

    /** Words that may stand between two words of a phrase: "made it very clear". */
    private static final int WIDEST_GAP = 1;

    /** As in "didn't" and "cannot". */
    private static final Pattern NOT = Pattern.compile("(?:n['’]t|(?<=can)not)\\b");

    private static final Pattern ONESELF = Pattern.compile("(?:my|your|him|her|it|our|them)sel(?:f|ves)");

    private final BaseForms verbs;
    private final BaseForms bases;

    /** Entries by their first word; of two that begin alike the longer stands first. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private record Entry(List<String> words, Kind kind) {}

    CueActs() {
        List<String> forms = new ArrayList<>(WordList.lines(CueActs.class, "cue-verbs.txt"));
        verbs = new BaseForms(forms);
        forms.addAll(WordList.lines(CueActs.class, "irregular-verbs.txt"));
        for (String line : WordList.lines(CueActs.class, "cue-acts.txt")) {
            int colon = line.indexOf(':');
            Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String entry : line.substring(colon + 1).split(",")) {
                List<String> words = List.of(entry.strip().split(" "));
                entries.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Entry(words, kind));
                forms.add(entry.strip());
            }
        }
        entries.values()
                .forEach(e -> e.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        bases = new BaseForms(forms);
    }

    /** @return what the first known word or phrase tells that is no helping one; a statement if there is none */
    Kind of(String cue) {
        List<String> words = words(cue);
        Kind fallback = Kind.STATEMENT;
        for (int i = 0; i < words.size(); ) {
            Entry entry = entryAt(words, i);
            if (entry == null) {
                if (verbs.of(words.get(i)) != null) {
                    return Kind.STATEMENT;
                }
            } else if (entry.kind() == Kind.ALONE) {
                fallback = words.size() == entry.words().size() ? Kind.THOUGHT : fallback;
            } else if (entry.kind() == Kind.TRYING) {
                fallback = Kind.THOUGHT;
            } else if (entry.kind() != Kind.HELPING) {
                return entry.kind();
            }
            i += entry == null ? 1 : entry.words().size();
        }
        return fallback;
    }

    private static List<String> words(String cue) {
        return NO_LETTERS
                .splitAsStream(NOT.matcher(cue.toLowerCase(Locale.ROOT)).replaceAll(" not"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private @Nullable Entry entryAt(List<String> words, int at) {
        for (String first : List.of(words.get(at), base(words.get(at)))) {
            for (Entry entry : entries.getOrDefault(first, List.of())) {
                if (matches(entry, words, at)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private boolean matches(Entry entry, List<String> words, int at) {
        int i = at + 1;
        for (String wanted : entry.words().subList(1, entry.words().size())) {
            int end = Math.min(words.size(), i + 1 + WIDEST_GAP);
            while (i < end && !isForm(words.get(i), wanted)) {
                i++;
            }
            if (i == end) {
                return false;
            }
            i++;
        }
        return true;
    }

    private boolean isForm(String word, String wanted) {
        return word.equals(wanted)
                || base(word).equals(wanted)
                || wanted.equals("oneself") && ONESELF.matcher(word).matches();
    }

    private String base(String word) {
        String base = bases.of(word);
        return base == null ? word : base;
    }
}
