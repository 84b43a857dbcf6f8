package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Companies' names that the tagger cut before their end: "Hearthway" of "Hearthway Senior Partners", and a union's branch
 * before its number, "Transit Workers Local" of "Transit Workers Local 318".
 */
final class CompanyTails {

    private static final Pattern NUMBER = Pattern.compile(" (?:No\\.? )?\\d{1,5}(?![\\p{L}\\p{N}%-])");

    private static final Set<String> ENDINGS = Set.copyOf(WordList.lines(CompanyTails.class, "company-endings.txt"));

    private static final String LEGAL =
            "A/S|AB|AG|AI|ASA|Berhad|Corp|GmbH|Inc|LLC|LLP|Limited|Ltd|NV|Oyj|PLC|(?:Private|Pvt\\.?) (?:Limited|Ltd)|SA|SE|SpA|plc";

    private static final Pattern WORDS = Pattern.compile(ENDINGS.stream()
            .map(e -> Character.toUpperCase(e.charAt(0)) + e.substring(1))
            .collect(Collectors.joining("|", " (?:\\p{Lu}\\p{Ll}+ ){0,2}?(?:", "|" + LEGAL + ")(?![\\p{L}-])")));

    /** "NSW Police", where the tagger marked the place alone. */
    private static final Pattern POLICE =
            Pattern.compile(" Police(?! (?:\\p{Lu}|officer|chief|station|force)|[\\p{L}-])");

    private static final Pattern LEGAL_TAIL = Pattern.compile(" (?:" + LEGAL + ")(?![\\p{L}-])");

    private static final Pattern LEGAL_FORM = Pattern.compile(".* (?:" + LEGAL + ")\\.?");

    private CompanyTails() {}

    /** Whether such a word ends the name, behind another one. */
    static boolean isEndedBy(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0
                && (ENDINGS.contains(name.substring(space + 1).toLowerCase(Locale.ROOT))
                        || LEGAL_FORM.matcher(name).matches());
    }

    /** @param names in the text's order, none overlapping */
    static List<RawName> added(String text, List<RawName> names) {
        List<RawName> whole = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            RawName name = names.get(i);
            Span span = span(text, name);
            int last = i;
            while (last + 1 < names.size() && names.get(last + 1).span().start() < span.end()) {
                last++;
            }
            boolean own = names.subList(i + 1, last + 1).stream()
                    .allMatch(n -> n.type() == EntityType.ORGANIZATION && span.contains(n.span()));
            if (own && !span.equals(name.span())) {
                whole.add(name.withSpan(span, text).withType(EntityType.ORGANIZATION));
                i = last;
            } else {
                whole.add(name);
            }
        }
        return whole;
    }

    private static Span span(String text, RawName name) {
        int end = name.span().end();
        Matcher police = POLICE.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (name.type() == EntityType.LOCATION && police.lookingAt()) {
            return new Span(name.span().start(), police.end());
        }
        Span whole = withTail(text, name);
        boolean may = name.type() == EntityType.ORGANIZATION
                || name.type() != EntityType.NORP
                        && (name.text().indexOf(' ') < 0
                                || LEGAL_FORM.matcher(whole.of(text)).matches());
        return may ? whole : name.span();
    }

    private static Span withTail(String text, RawName name) {
        int end = name.span().end();
        Matcher number = NUMBER.matcher(text).region(end, text.length());
        if (name.text().endsWith(" Local") && number.lookingAt()) {
            return new Span(name.span().start(), number.end());
        }
        Matcher legal = LEGAL_TAIL.matcher(text).region(end, text.length()).useTransparentBounds(true);
        if (Names.isCapitalized(name.text()) && !LEGAL_FORM.matcher(name.text()).matches() && legal.lookingAt()) {
            return new Span(name.span().start(), legal.end());
        }
        Matcher words = WORDS.matcher(text).region(end, text.length()).useTransparentBounds(true);
        boolean tail = Names.isCapitalized(name.text()) && !isEndedBy(name.text()) && words.lookingAt();
        return tail ? new Span(name.span().start(), words.end()) : name.span();
    }
}
