package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.tagger.EntityType;
import io.sayso.tagger.NamedSpan;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tagger's spans to names: cleaned, none overlapping, in the text's order, none from boilerplate. */
final class NameCleaner {

    // The longest first, so that what the tagger gave twice is kept whole; the rest only makes the order total.
    private static final Comparator<RawName> PREFERENCE = Comparator.comparingInt(
                    (RawName n) -> -n.span().length())
            .thenComparingDouble(n -> -n.confidence())
            .thenComparing(RawName::span)
            .thenComparing(RawName::type);

    /** What the tagger may take for a name where a sentence begins. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "and", "as", "at", "but", "for", "he", "i", "in", "it", "no", "of", "on", "our", "she", "that",
            "the", "they", "this", "to", "we", "you");

    /** Before a single word that is a role and might be a surname: then it is the role. */
    private static final Pattern CALLED = Pattern.compile("\\b(?:the|a|an|our|all|that|this|[Mm]adam|[Mm]r\\.?) $");

    /** "The Ohio Republican" is no name. */
    private static final Set<String> PARTISANS = Set.of("republican", "democrat", "republicans", "democrats");

    private static final Pattern OF_STATE = Pattern.compile(
            "(\\S+(?:\\s\\p{Lu}\\S*){0,2})\\s(?:government|military|army|police|parliament|authorities|officials)");

    /** "The state Department of Health", "the Opposition Janahit Party", "the union Caring Together". */
    private static final Pattern LEVEL = Pattern.compile(
            "(?:state|city|county|federal|national|regional|provincial|district|local|[Oo]pposition|[Rr]uling"
                    + "|union|charity|company|airline|pressure group|think tank|start-up|newspaper)\\s(?=\\p{Lu})");

    /** "Rep. Marisol Treviño of Texas"; but not "Catherine of Aragon". */
    private static final Pattern OF_PLACE = Pattern.compile("(\\p{Lu}\\S+(?:\\s\\p{Lu}\\S*){1,3})\\sof\\s\\p{Lu}.*");

    private static final Pattern PORTFOLIO = Pattern.compile("(?:Minister|Secretary) (?:for|of) (?:the )?$");

    private static final int LONGEST_CALL = 8;

    private final TitleFinder titles;
    private final Roles roles;
    private final OfficialNames officialNames;
    private final LostGivenName lostGivenName;
    private final JoinedBodies joinedBodies;
    private final Countries countries;

    NameCleaner(TitleFinder titles, Roles roles, Countries countries, Bodies bodies) {
        this.titles = titles;
        this.roles = roles;
        this.countries = countries;
        this.officialNames = new OfficialNames(countries, bodies);
        this.lostGivenName = new LostGivenName(roles, countries);
        this.joinedBodies = new JoinedBodies(countries);
    }

    List<RawName> clean(Article article, Words words, List<NamedSpan> tagged) {
        List<RawName> cleaned = new ArrayList<>();
        for (NamedSpan span : tagged) {
            clean(article, words, span).ifPresent(cleaned::add);
        }
        officialNames.find(words).stream()
                .filter(n -> !article.isBoilerplate(n.span()))
                .forEach(cleaned::add);
        cleaned.sort(PREFERENCE);
        List<RawName> apart = new ArrayList<>();
        for (RawName name : cleaned) {
            if (apart.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
                apart.add(name);
            }
        }
        apart.sort(Comparator.comparing(RawName::span));
        apart = withoutNouns(words, withoutOpposition(apart));
        List<RawName> joined = joinSplitNames(article.text(), withoutLoneTitles(words, apart));
        return joinedBodies.join(article.text(), CompanyTails.added(article.text(), joined));
    }

    /** "Opposition" right before the party that is in it. */
    private static List<RawName> withoutOpposition(List<RawName> names) {
        List<RawName> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean before = i + 1 < names.size()
                    && names.get(i).span().end() + 1 == names.get(i + 1).span().start();
            if (!before || !names.get(i).text().equals("Opposition")) {
                kept.add(names.get(i));
            }
        }
        return kept;
    }

    /** "Panel" and "Hackers" where a sentence or a headline begins with it, and the text has it in small letters too. */
    private static List<RawName> withoutNouns(Words words, List<RawName> names) {
        Set<String> within = new HashSet<>();
        for (RawName name : names) {
            if (!words.beginsSentence(words.firstFrom(name.span().start()))) {
                within.add(name.key());
            }
        }
        return names.stream()
                .filter(n -> n.type() == EntityType.NORP
                        || n.text().indexOf(' ') >= 0
                        || !Names.hasLowerCase(n.text())
                        || within.contains(n.key())
                        || !words.inSmallLetters().contains(n.key()))
                .toList();
    }

    private Optional<RawName> clean(Article article, Words words, NamedSpan tagged) {
        String text = article.text();
        boolean kept = tagged.type() != EntityType.DATE && tagged.type() != EntityType.MONEY;
        if (!kept || tagged.span().end() > text.length()) {
            return Optional.empty();
        }
        Span span = NameTrim.trim(text, tagged.span());
        if (tagged.type() == EntityType.PERSON && !span.isEmpty()) {
            span = person(words, span);
        } else if (tagged.type() == EntityType.ORGANIZATION) {
            Matcher level = LEVEL.matcher(text).region(span.start(), span.end());
            span = level.lookingAt() ? new Span(level.end(), span.end()) : span;
        }
        if (span.isEmpty() || article.isBoilerplate(span)) {
            return Optional.empty();
        }
        String name = span.of(text);
        boolean named = name.codePoints().anyMatch(Character::isLetter)
                && !Names.key(name).isEmpty()
                && !FUNCTION_WORDS.containsAll(Names.keyWords(name));
        boolean person = tagged.type() == EntityType.PERSON;
        // "department of education", "the works" of "the works council"; but "@nordrail"
        boolean handle = span.start() > 0 && text.charAt(span.start() - 1) == '@';
        named &= handle || tagged.type() == EntityType.NORP || Names.hasUpperCase(name) || !Names.hasLowerCase(name);
        // the "s" of an owner, the "Q" of a question
        boolean letter = name.length() == 1 && (person && "QA".contains(name) || Character.isLowerCase(name.charAt(0)));
        return letter || !named || person && isNoName(words, span)
                ? Optional.empty()
                : Optional.of(withoutNoun(new RawName(span, name, tagged.type(), tagged.confidence()), text));
    }

    /** "Iraqi" of "Iraqi government", which is no name. */
    private RawName withoutNoun(RawName name, String text) {
        Matcher state = OF_STATE.matcher(name.text());
        if (name.type() != EntityType.ORGANIZATION || !state.matches()) {
            return name;
        }
        int end = name.span().start() + state.end(1);
        boolean country = countries.country(state.group(1)) != null;
        return country || countries.nationality(state.group(1)) != null
                ? name.withSpan(new Span(name.span().start(), end), text)
                        .withType(country ? EntityType.LOCATION : EntityType.NORP)
                : name;
    }

    private Span person(Words words, Span span) {
        Span name = new Span(Math.max(span.start(), Math.min(span.end(), titles.startOfName(words, span))), span.end());
        name = withoutPortfolio(words, name);
        Span whole = lostGivenName.restore(words, new Span(titles.startWithRegnal(words, name), span.end()));
        Span bare = PostNominals.without(words.text(), whole);
        Matcher place = OF_PLACE.matcher(bare.of(words.text()));
        return place.matches() ? new Span(bare.start(), bare.start() + place.end(1)) : bare;
    }

    /** "Marine" of "Minister for the Marine Orlaith Cunnane". */
    private static Span withoutPortfolio(Words words, Span name) {
        int first = words.firstFrom(name.start());
        String text = words.text();
        boolean behind = PORTFOLIO
                .matcher(text.substring(Math.max(0, name.start() - 30), name.start()))
                .find();
        return behind && first + 2 < words.size() && words.get(first + 2).span().end() <= name.end()
                ? new Span(words.get(first + 1).span().start(), name.end())
                : name;
    }

    /** A role without a name ("the minister"), or words in small letters. */
    private boolean isNoName(Words words, Span span) {
        int first = words.firstFrom(span.start());
        int last = words.firstFrom(span.end()) - 1;
        if (!Names.hasUpperCase(span.of(words.text())) && Names.hasLowerCase(span.of(words.text()))) {
            return true;
        }
        if (first > last || last >= words.size()) {
            return false;
        }
        String word = words.get(last).lower();
        if (PARTISANS.contains(word) && first < last) {
            return true;
        }
        boolean single = first == last;
        if (single && word.endsWith("s") && roles.isRole(word.substring(0, word.length() - 1))) {
            return true;
        }
        boolean role = roles.startOfRole(words, last, first) == first;
        return role && (!single || isCalled(words.text(), span.start()));
    }

    private static boolean isCalled(String text, int offset) {
        return CALLED.matcher(text)
                .region(Math.max(0, offset - LONGEST_CALL), offset)
                .useTransparentBounds(true)
                .find();
    }

    /** "Coun" and "Sen." that the tagger made a person of their own right before the name they belong to. */
    private List<RawName> withoutLoneTitles(Words words, List<RawName> names) {
        List<RawName> kept = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean title = i + 1 < names.size()
                    && names.get(i).type() == EntityType.PERSON
                    && names.get(i + 1).type() == EntityType.PERSON
                    && isTitleBefore(
                            words, names.get(i).span(), names.get(i + 1).span().start());
            if (!title) {
                kept.add(names.get(i));
            }
        }
        return kept;
    }

    private boolean isTitleBefore(Words words, Span name, int next) {
        int first = words.firstFrom(name.start());
        int last = words.firstFrom(name.end()) - 1;
        return first <= last
                && words.joins(last, next)
                && (roles.startOfRole(words, last, first) == first
                        || first == last && Honorifics.isHonorific(words.get(first)))
                && !TitleFinder.isGivenNameToo(words.get(first));
    }

    /** "Sergey" and "Lavrov" side by side are one name that the tagger split; so are "United" and "States". */
    private List<RawName> joinSplitNames(String text, List<RawName> names) {
        List<RawName> persons = RawName.joined(names, text, EntityType.PERSON, (a, b) -> isSplit(text, a, b));
        return RawName.joined(persons, text, EntityType.LOCATION, (a, b) -> isSplitCountry(text, a, b));
    }

    private boolean isSplitCountry(String text, RawName a, RawName b) {
        return a.type() == EntityType.LOCATION
                && b.type() == EntityType.LOCATION
                && text.substring(a.span().end(), b.span().start()).isBlank()
                && countries.country(a.span().cover(b.span()).of(text)) != null;
    }

    private static boolean isSplit(String text, RawName a, RawName b) {
        String gap = text.substring(a.span().end(), b.span().start());
        return a.type() == EntityType.PERSON && b.type() == EntityType.PERSON && (gap.equals(" ") || gap.equals("-"));
    }
}
