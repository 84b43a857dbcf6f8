package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds again, word for word, the names that the tagger marked elsewhere in the article, and the surnames of people
 * named in full. Only where the text leaves no doubt: a capitalised word by itself that the article never writes small.
 */
final class Repeats {

    private static final int SHORTEST = 4;
    private static final double CONFIDENCE = 0.5;

    private final TitleFinder titles;

    Repeats(TitleFinder titles) {
        this.titles = titles;
    }

    /** All names in the text's order: those given, and those found again. */
    List<RawName> add(Article article, Words words, List<RawName> names) {
        Map<String, EntityType> sought = sought(names);
        TreeSet<Span> taken = new TreeSet<>();
        names.forEach(n -> taken.add(n.span()));
        List<RawName> all = new ArrayList<>(names);
        sought.keySet().stream()
                .sorted(Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s))
                .filter(s -> !words.inSmallLetters().contains(s.toLowerCase(Locale.ROOT)))
                .forEach(s -> {
                    for (Span span : places(article, words, s, taken)) {
                        taken.add(span);
                        all.add(new RawName(span, s, sought.getOrDefault(s, EntityType.MISC), CONFIDENCE));
                    }
                });
        all.sort(Comparator.comparing(RawName::span));
        return all;
    }

    private static Map<String, EntityType> sought(List<RawName> names) {
        Map<String, EntityType> sought = new TreeMap<>();
        for (RawName name : names) {
            boolean lasting = name.type() == EntityType.PERSON
                    || name.type() == EntityType.ORGANIZATION
                    || name.type() == EntityType.LOCATION;
            String text = name.text();
            if (lasting
                    && Names.isCapitalized(text)
                    && (text.length() >= SHORTEST || !Names.hasLowerCase(text) && text.length() == 3)) {
                sought.putIfAbsent(text, name.type());
            }
            String surname = text.substring(text.lastIndexOf(' ') + 1);
            if (name.type() == EntityType.PERSON
                    && surname.length() >= SHORTEST
                    && surname.length() < text.length()
                    && Names.isCapitalized(surname)
                    && !PersonName.of(text).eastern()) {
                sought.putIfAbsent(surname, EntityType.PERSON);
            }
        }
        return sought;
    }

    private List<Span> places(Article article, Words words, String name, TreeSet<Span> taken) {
        List<Span> found = new ArrayList<>();
        String text = article.text();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            Span span = new Span(at, at + name.length());
            if (standsAlone(words, span) && !overlapsAny(taken, span) && !article.isBoilerplate(span)) {
                found.add(span);
            }
        }
        return found;
    }

    private static boolean overlapsAny(TreeSet<Span> taken, Span span) {
        Span before = taken.lower(new Span(span.end(), span.end()));
        return before != null && before.overlaps(span);
    }

    /** Whether the span is whole words and no part of a longer capitalised name. */
    private boolean standsAlone(Words words, Span span) {
        int first = words.firstFrom(span.start());
        int last = words.firstFrom(span.end()) - 1;
        if (first >= words.size() || last < first || words.get(first).span().start() != span.start()) {
            return false;
        }
        String ending = words.text()
                .substring(
                        span.end(), Math.max(span.end(), words.get(last).span().end()));
        if (!ending.isEmpty() && !Names.isPossessive("x" + ending)
                || words.get(last).span().end() < span.end() - 1) {
            return false;
        }
        boolean longerAfter =
                words.joinsNext(last) && ending.isEmpty() && words.get(last + 1).isCapitalized();
        boolean longerBefore = first > 0
                && words.joinsNext(first - 1)
                && words.get(first - 1).isCapitalized()
                && !words.beginsSentence(first - 1)
                && titles.before(words, span.start(), s -> false, s -> false)
                        .equals(new TitleFinder.Before(null, null));
        return !longerAfter && !longerBefore;
    }
}
