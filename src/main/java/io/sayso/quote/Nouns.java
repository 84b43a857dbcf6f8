package io.sayso.quote;

import io.sayso.entity.PronounGender;
import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What nouns tell of whom they describe, from people-nouns.txt and role-synonyms.txt. */
final class Nouns {

    static final Nouns LOADED = new Nouns();

    private static final Pattern CALLING = Pattern.compile("(?:ologist|ographer|ician|iatrist|woman|man|mate)$");

    private static final Pattern DOER = Pattern.compile("(?:\\p{L}{3}(?:er|or|ist|ian|eer)|[^m]ent|ant)$");

    private static final Pattern TRADE = Pattern.compile(
            "\\p{L}{2}(?:wright|smith|eer|monger|keeper|seller|herder|farmer|singer|writer|dancer|painter|driver|fisher|grower|hunter|weaver|sculptor)$");

    private final Set<String> people = new HashSet<>();
    private final Map<String, PronounGender> genders = new HashMap<>();
    private final Map<String, Set<String>> synonyms = new HashMap<>();

    private Nouns() {
        for (String line : WordList.lines(Nouns.class, "people-nouns.txt")) {
            String[] gender = line.split("@");
            String[] sides = gender[0].split("=");
            String noun = sides[0].strip();
            people.add(noun);
            if (gender.length > 1) {
                genders.put(noun, gender[1].strip().equals("he") ? PronounGender.HE : PronounGender.SHE);
            }
            if (sides.length > 1) {
                of(noun).addAll(words(sides[1]));
            }
        }
        for (String line : WordList.lines(Nouns.class, "role-synonyms.txt")) {
            List<String> words = words(line);
            of(words.get(0)).addAll(words);
        }
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    private Set<String> of(String noun) {
        return synonyms.computeIfAbsent(noun, n -> new HashSet<>());
    }

    /** Whether it may stand for whoever is in view, rather than for the holder of an office. */
    boolean isPerson(String noun) {
        return people.contains(noun);
    }

    /** Whether it calls a person by what he or she studies or plays, as words with these endings do. */
    static boolean isCalling(String noun) {
        return CALLING.matcher(noun).find();
    }

    /** Whether the ending is one of nouns for somebody by what he or she does; some things have it too ("letter"). */
    static boolean isDoer(String noun) {
        return DOER.matcher(noun).find();
    }

    /** Whether the ending is one of trades that no thing has: "playwright", "puppeteer", "innkeeper". */
    static boolean isTrade(String noun) {
        return TRADE.matcher(noun).find();
    }

    PronounGender gender(String noun) {
        if (noun.endsWith("woman")) {
            return PronounGender.SHE;
        }
        return noun.endsWith("man") ? PronounGender.HE : genders.getOrDefault(noun, PronounGender.UNKNOWN);
    }

    /** Whether role-synonyms.txt begins a group with it. */
    boolean isRole(String noun) {
        return synonyms.containsKey(noun);
    }

    /** The noun itself and other words for it. */
    Set<String> with(String noun) {
        Set<String> all = new HashSet<>(synonyms.getOrDefault(noun, Set.of()));
        all.add(noun);
        return all;
    }
}
