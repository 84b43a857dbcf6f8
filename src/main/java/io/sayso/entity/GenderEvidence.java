package io.sayso.entity;

import io.sayso.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which pronoun the text uses for each person. Forms of address and titles tell it, then pronouns that can mean nobody
 * else, then the first name.
 */
final class GenderEvidence {

    // "him" and "her" in the same sentence are mostly somebody else: "Keller would not let her go"
    private static final Set<String> HE = Set.of("he", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "hers", "herself");
    private static final int CLEAR = 3;
    private static final int OWNER = 2;

    private final Roles roles;
    private final FirstNames firstNames;

    GenderEvidence(Roles roles, FirstNames firstNames) {
        this.roles = roles;
        this.firstNames = firstNames;
    }

    Map<Draft, PronounGender> of(List<Draft> persons, Words words) {
        Map<Draft, int[]> pronouns = pronouns(persons, words);
        Map<Draft, PronounGender> genders = new HashMap<>();
        for (Draft person : persons) {
            PronounGender told = told(person);
            if (told == PronounGender.UNKNOWN) {
                PersonName name = PersonName.of(person.name);
                PronounGender named = firstNames.gender(name.isFull() ? name.firstName() : Names.key(person.name));
                int[] votes = pronouns.getOrDefault(person, new int[3]);
                told = counted(votes);
                // "Olga Zúniga rejected his account": another's, as the first name tells
                boolean otherwise = named == PronounGender.SHE && told == PronounGender.HE && votes[OWNER] == votes[0];
                told = told == PronounGender.UNKNOWN || otherwise ? named : told;
            }
            genders.put(person, told);
        }
        return genders;
    }

    private PronounGender told(Draft person) {
        Set<PronounGender> told = new HashSet<>();
        person.honorifics().forEach(h -> told.add(Honorifics.gender(h)));
        person.titles().forEach(t -> told.add(roles.gender(t)));
        told.remove(PronounGender.UNKNOWN);
        return told.size() == 1 ? told.iterator().next() : PronounGender.UNKNOWN;
    }

    private static PronounGender counted(int[] votes) {
        if (votes[0] > 0 && votes[0] >= CLEAR * votes[1]) {
            return PronounGender.HE;
        }
        return votes[1] > 0 && votes[1] >= CLEAR * votes[0] ? PronounGender.SHE : PronounGender.UNKNOWN;
    }

    /** Votes for "he" and "she", and those of the first that are "his": a pronoun counts where its sentence, or else the one before, names one person alone. */
    private static Map<Draft, int[]> pronouns(List<Draft> persons, Words words) {
        TreeMap<Integer, Draft> starts = new TreeMap<>();
        persons.forEach(p -> p.mentions().forEach(m -> starts.put(m.span().start(), p)));
        List<Span> quoted = QuotedParts.of(words.text());
        Map<Draft, int[]> votes = new HashMap<>();
        Set<Draft> before = new HashSet<>();
        Set<Draft> here = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            int offset = words.get(i).span().start();
            if (words.beginsSentence(i)) {
                before = here;
                here = new HashSet<>();
            }
            Draft named = starts.get(offset);
            if (named != null) {
                here.add(named);
            }
            String word = words.get(i).lower();
            int side = HE.contains(word) ? 0 : SHE.contains(word) ? 1 : -1;
            Set<Draft> meant = here.isEmpty() ? before : here;
            if (side >= 0 && meant.size() == 1 && quoted.stream().noneMatch(q -> q.contains(offset))) {
                int[] told = votes.computeIfAbsent(meant.iterator().next(), p -> new int[3]);
                told[side]++;
                told[OWNER] += word.equals("his") ? 1 : 0;
            }
        }
        return votes;
    }
}
