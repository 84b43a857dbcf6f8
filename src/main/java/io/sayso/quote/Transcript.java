package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns of talk, each a paragraph that begins with who speaks: {@code "WALLACE: Governor, ..."}, {@code "Q: How many?"}.
 * A paragraph without a label between two turns goes on with the first.
 */
final class Transcript implements LayoutRule {

    private static final Pattern TURN = Pattern.compile(
            "(?s)([\\p{Lu}][\\p{L}\\p{N} .'’-]{0,39}?)(?:\\s\\([^)\\n]{1,40}\\))?\\s?(:|(?<=^[QA])\\.)\\s+(\\S.*)");

    private static final Pattern ASKS = Pattern.compile("(?i)q|question|interviewer");
    private static final Pattern ANSWERS = Pattern.compile("(?i)a|answer");
    private static final Pattern CAPITALS = Pattern.compile("(?=(?:.*\\p{Lu}){2})[^\\p{Ll}]+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3}");

    /** The reporter's words on who answers: "Her rooms hold 41,000 samples." */
    private static final Pattern REPORT = Pattern.compile("(?s)(?:He|She|His|Her)\\b"
            + "(?!.*\\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Mm]y|[Mm]e|[Yy]ou|I['’]\\w+|[Ww]e['’]\\w+)\\b).*");

    private static final int FEW_WORDS = 5;

    private record Turn(int paragraph, Span label, Span colon, Span words, String key) {}

    @Override
    public List<FoundQuote> find(Page page) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < page.paragraphs().size(); i++) {
            turn(page, i).ifPresent(turns::add);
        }
        List<Span> labels = turns.stream().map(Turn::label).toList();
        turns.removeIf(turn -> !mayBeSpeaker(turn, labels, page));
        if (!isConversation(turns, page)) {
            return List.of();
        }
        Span answerer = answerer(page, turns.get(0).label().start());
        List<FoundQuote> out = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            int next = i + 1 < turns.size() ? turns.get(i + 1).paragraph() : turn.paragraph() + 1;
            out.add(quote(turn, next, labels, answerer, page));
        }
        return out;
    }

    @Override
    public boolean isTalk() {
        return true;
    }

    private static Optional<Turn> turn(Page page, int index) {
        Span paragraph = page.paragraphs().get(index);
        Matcher m = TURN.matcher(page.text()).region(paragraph.start(), paragraph.end());
        if (paragraph.equals(page.title()) || !m.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Turn(
                index,
                new Span(m.start(1), m.end(1)),
                new Span(m.start(2), m.end(2)),
                new Span(m.start(3), m.end(3)),
                m.group(1).toLowerCase(Locale.ROOT)));
    }

    private static boolean mayBeSpeaker(Turn turn, List<Span> labels, Page page) {
        String label = turn.label().of(page.text());
        if (turn.words().of(page.text()).chars().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean isPerson = page.namesPerson(turn.label())
                || page.personCalled(label, labels).isPresent();
        return isPart(label)
                || CAPITALS.matcher(label).matches() && (isPerson || !TopicLabels.has(label))
                || NAME.matcher(label).matches() && isPerson;
    }

    private static boolean isPart(String label) {
        return ASKS.matcher(label).matches() || ANSWERS.matcher(label).matches();
    }

    /**
     * Two speakers at least, of whom one has two turns or both are people of the article; a list has every label once, and
     * may tell of the people whom it names.
     */
    private static boolean isConversation(List<Turn> turns, Page page) {
        Map<String, Integer> count = new HashMap<>();
        turns.forEach(t -> count.merge(t.key(), 1, Integer::sum));
        List<Span> labels = turns.stream().map(Turn::label).toList();
        long people = turns.stream()
                .filter(t ->
                        page.personCalled(t.label().of(page.text()), labels).isPresent())
                .map(Turn::key)
                .distinct()
                .count();
        boolean parts = turns.stream().anyMatch(t -> ASKS.matcher(t.key()).matches());
        return count.size() >= 2
                && (count.values().stream().anyMatch(n -> n > 1) || people >= 2 && areTalk(turns, page) || parts);
    }

    /** Most are longer than the entries of a list ("Brook: Win in a walk"), and none tells of the one whom it names. */
    private static boolean areTalk(List<Turn> turns, Page page) {
        long brief = turns.stream()
                .filter(t -> !CAPITALS.matcher(t.label().of(page.text())).matches()
                        && PassageJudge.words(t.words().of(page.text())) < FEW_WORDS)
                .count();
        return 2 * brief < turns.size() && turns.stream().noneMatch(t -> namesItself(t, page));
    }

    /** "Ann Lee: In her plan Ann Lee asks for more" is about her, and not by her. */
    private static boolean namesItself(Turn turn, Page page) {
        return turn.words().of(page.text()).contains(turn.label().of(page.text()));
    }

    private static FoundQuote quote(Turn turn, int next, List<Span> labels, @Nullable Span answerer, Page page) {
        List<Span> contents = new ArrayList<>(List.of(turn.words()));
        for (int i = turn.paragraph() + 1; i < next && goesOn(page.paragraphs().get(i), labels, page); i++) {
            contents.add(page.paragraphs().get(i));
        }
        String label = turn.label().of(page.text());
        Span named = page.personCalled(label, labels).orElse(null);
        if (ANSWERS.matcher(label).matches()) {
            named = answerer;
        } else if (ASKS.matcher(label).matches()) {
            named = Interviewer.of(page);
        }
        return new FoundQuote(contents, turn.colon(), turn.label(), CONFIDENCE, null, named, true);
    }

    /** Not a heading, a stage direction, or the reporter's words on one of the speakers. */
    private static boolean goesOn(Span paragraph, List<Span> labels, Page page) {
        String words = paragraph.of(page.text());
        boolean ends = ".?!…”\"’".indexOf(words.charAt(words.length() - 1)) >= 0;
        return ends
                && "([*#-".indexOf(words.charAt(0)) < 0
                && !REPORT.matcher(words).matches()
                && page.passagesIn(paragraph).isEmpty()
                && labels.stream()
                        .map(l -> l.of(page.text()))
                        .filter(l -> l.length() > 1)
                        .noneMatch(l -> Pattern.compile("(?i)\\b" + Pattern.quote(l) + "\\b")
                                .matcher(words)
                                .find());
    }

    /** Of the people named before the first turn, apart from the writer, the one named most often in the article. */
    private static @Nullable Span answerer(Page page, int firstTurn) {
        Span best = null;
        int most = 0;
        String byline = page.article().byline() == null ? "" : page.article().byline();
        for (var person : page.persons()) {
            if (!byline.contains(person.name()) && person.mentions().size() > most) {
                for (var mention : person.mentions()) {
                    if (mention.span().end() <= firstTurn && mention.text().equals(person.name())) {
                        best = mention.span();
                        most = person.mentions().size();
                    }
                }
            }
        }
        return best;
    }
}
