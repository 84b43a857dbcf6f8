package io.sayso.entity;

import io.sayso.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the text says a body is, where its name does not tell: "Quill, a shipping company," and "the shipping company
 * Quill". So "the company" can mean Quill later on.
 */
final class BodyKinds {

    private static final int FURTHEST = 6;
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another", "this", "its");
    private static final Pattern OPENS = Pattern.compile(",\\s|\\s?[–—]\\s?|\\s-\\s|\\s?\\(");

    private static final Set<String> OF_PEOPLE =
            Set.of("force", "group", "maker", "manufacturer", "mission", "retailer", "service", "supplier", "team");

    private static final Pattern AGE = Pattern.compile(", [1-9]\\d(?:,|\\.\\s)");
    private static final int FARTHEST_NOUN = 25;
    private static final Pattern CAMEL =
            Pattern.compile("(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O['’])\\p{Lu}\\p{Ll}{2,}\\p{Lu}\\p{Ll}+");

    /** Before a company's name, which what follows must show to be none of a person. */
    private static final Pattern OWNER = Pattern.compile(
            "\\b(?:owner|buyer|bidder|developer|supplier|operator|contractor|maker|manufacturer|publisher|landlord|employer),\\s$");

    private static final Pattern NEXT_SENTENCE = Pattern.compile(
            "(?!\\s\\p{Lu})[^.\\n]{3,200}[.][”\"]?\\sThe\\s(?:\\p{Lu}\\p{L}+-based\\s)?(?:company|firm|carmaker|retailer|airline|lender|startup|start-up)\\s");

    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "from", "to", "around", "outside", "across", "throughout", "of");

    private static final Set<String> HOLDING = Set.of("in", "near", "outside", "across", "throughout");

    private static final Set<String> TRUSTING =
            Set.of("trust", "confidence", "faith", "belief", "interest", "believe", "believes", "invested", "hope");

    private static final Set<String> PARTISANS =
            Set.of("mp", "mep", "msp", "senator", "lawmaker", "councillor", "candidate");

    private final Set<String> nouns;
    private final Words words;

    /** @param nouns for kinds of bodies ("company") */
    BodyKinds(Set<String> nouns, Words words) {
        this.nouns = nouns;
        this.words = words;
    }

    /** The nouns that the text uses of each body; a body of which it says nothing is left out. */
    Map<Draft, Set<String>> of(List<Draft> bodies) {
        Map<Draft, Set<String>> kinds = new HashMap<>();
        for (Draft body : bodies) {
            Set<String> told = new HashSet<>();
            for (Mention mention : body.mentions()) {
                after(mention.span(), told);
                before(mention.span(), told);
            }
            if (!told.isEmpty()) {
                kinds.put(body, told);
            }
        }
        return kinds;
    }

    /** Whether an apposition behind the name calls it a body that no person could be: not "a maker". */
    boolean isCalledBody(RawName name) {
        Set<String> told = new HashSet<>();
        after(name.span(), told);
        told.removeAll(OF_PEOPLE);
        return !told.isEmpty() || isParty(name) || isNobody(name);
    }

    /** "Jan Vikas Morcha (JVM)": no person has one. */
    boolean hasAcronym(RawName name) {
        String initials =
                Arrays.stream(name.key().split(" ")).map(w -> w.substring(0, 1)).collect(Collectors.joining());
        return initials.length() > 2
                && words.text()
                        .startsWith(
                                " (" + initials.toUpperCase(Locale.ROOT) + ")",
                                name.span().end());
    }

    /** "Salar Nova, which runs", "EirGrid" and "Bovigen ... . The Perth-based company ...". */
    private boolean isNobody(RawName name) {
        String text = words.text();
        int end = name.span().end();
        if (text.startsWith(", which ", end) || CAMEL.matcher(name.text()).matches()) {
            return true;
        }
        boolean apposed = OWNER.matcher(text)
                .region(
                        Math.max(0, name.span().start() - FARTHEST_NOUN),
                        name.span().start())
                .find();
        return (apposed || name.text().indexOf(' ') < 0)
                && NEXT_SENTENCE.matcher(text).region(end, text.length()).lookingAt();
    }

    /** "Nenita Sulit, 57,": nobody but a person has an age. */
    boolean isAged(RawName name) {
        return name.text().indexOf(' ') > 0
                && AGE.matcher(words.text())
                        .region(name.span().end(), words.text().length())
                        .lookingAt();
    }

    /** "To Leeds": no company is called so. */
    boolean isVisited(RawName name) {
        return isBehind(PLACING, name);
    }

    /** "In Leeds": nobody is called so; but "trust in Okonjo" and "in Okonjo’s house". */
    boolean isStayedIn(RawName name) {
        int in = words.lastBefore(name.span().start());
        String text = words.text();
        int end = name.span().end();
        return isBehind(HOLDING, name)
                && !(in > 0 && TRUSTING.contains(words.get(in - 1).lower()))
                && !Names.isPossessive("x" + text.substring(end, Math.min(text.length(), end + 2)));
    }

    private boolean isBehind(Set<String> prepositions, RawName name) {
        int last = words.lastBefore(name.span().start());
        return last >= 0
                && words.joins(last, name.span().start())
                && prepositions.contains(words.get(last).lower());
    }

    /** "The Plaid Cymru MP": a party before who sits for it. */
    private boolean isParty(RawName name) {
        int last = words.lastBefore(name.span().start());
        int next = words.firstFrom(name.span().end());
        return last >= 0
                && next < words.size()
                && name.text().indexOf(' ') > 0
                && ARTICLES.contains(words.get(last).lower())
                && words.joins(last, name.span().start())
                && words.text()
                        .substring(name.span().end(), words.get(next).span().start())
                        .equals(" ")
                && PARTISANS.contains(words.get(next).lower());
    }

    private void after(Span name, Set<String> told) {
        int first = words.firstFrom(name.end());
        if (first >= words.size()
                || !ARTICLES.contains(words.get(first).lower())
                || !OPENS.matcher(words.text()
                                .substring(name.end(), words.get(first).span().start()))
                        .matches()) {
            return;
        }
        for (int i = first; i < first + FURTHEST && words.joinsNext(i); i++) {
            Words.Word word = words.get(i + 1);
            boolean ends = !words.joinsNext(i + 1)
                    || Roles.PREPOSITIONS.contains(words.get(i + 2).lower());
            if (ends) {
                // "a Network for Gums" is another body's name
                if (nouns.contains(word.text())) {
                    told.add(word.text());
                }
                return;
            }
        }
    }

    private void before(Span name, Set<String> told) {
        int last = words.lastBefore(name.start());
        if (last < 1
                || !words.joins(last, name.start())
                || !nouns.contains(words.get(last).lower())) {
            return;
        }
        for (int i = last - 1; i >= 0 && i > last - FURTHEST && words.joinsNext(i); i--) {
            if (ARTICLES.contains(words.get(i).lower())) {
                told.add(words.get(last).lower());
                return;
            }
        }
    }
}
