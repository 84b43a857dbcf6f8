package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sayso.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class QuoteScorerTest {

    @Test
    void givesFullMarksToTheGoldItself() throws IOException {
        QuoteScorer scorer = new QuoteScorer();
        for (GoldArticle article : Fixtures.gold()) {
            scorer.add(article.text(), spans(article), spans(article));
        }
        assertThat(scorer.figures())
                .hasSize(9)
                .allSatisfy((name, figure) -> assertThat(figure).as(name).isEqualTo(new Figure(100, 100, 100)));
    }

    /** What another program, that by which published systems were compared, computes for the same two folders. */
    @Test
    void agreesWithTheScorerThatItFollows() throws IOException {
        List<GoldArticle> gold = Fixtures.gold();
        List<GoldArticle> predicted = Fixtures.predicted();
        QuoteScorer scorer = new QuoteScorer();
        for (int i = 0; i < gold.size(); i++) {
            scorer.add(gold.get(i).text(), spans(gold.get(i)), spans(predicted.get(i)));
        }
        assertThat(scorer.figures())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "source.exact", new Figure(66.7, 61.5, 64.0),
                        "source.overlap", new Figure(88.9, 75.6, 81.7),
                        "cue.exact", new Figure(60.0, 42.9, 50.0),
                        "cue.overlap", new Figure(89.1, 65.4, 75.4),
                        "content.exact", new Figure(50.0, 41.2, 45.2),
                        "content.overlap", new Figure(89.1, 69.2, 77.9),
                        "said_by", new Figure(66.7, 57.1, 61.5),
                        "quoted_said_by", new Figure(71.4, 71.4, 71.4),
                        "in_speech", new Figure(88.4, 77.2, 82.4)));
    }

    @Test
    void givesNothingForNothing() {
        QuoteScorer scorer = new QuoteScorer();
        scorer.add("No quotes at all.", List.of(), List.of());
        assertThat(scorer.figures().values()).containsOnly(new Figure(0, 0, 0));
    }

    @Test
    void doesNotCountMarksAndSpacesAtTheEnds() {
        String text = "“ It rained,” he said.";
        QuoteScorer scorer = new QuoteScorer();
        scorer.add(text, List.of(content(0, 13)), List.of(content(2, 11)));
        assertThat(figure(scorer, "content.exact").f1()).isEqualTo(100);
    }

    @Test
    void countsACharacterOutsideTheBasicPlaneOnce() {
        QuoteScorer scorer = new QuoteScorer();
        scorer.add("a😀b", List.of(content(0, 4)), List.of(content(0, 1)));
        assertThat(figure(scorer, "in_speech").recall()).isEqualTo(33.3);
    }

    @Property(tries = 200)
    void precisionOfOneSideIsRecallOfTheOther(@ForAll long seed) {
        Random random = new Random(seed);
        String text = "one “two three four” five\nsix seven “eight nine” ten";
        List<QuoteSpans> one = random(text, random);
        List<QuoteSpans> other = random(text, random);
        QuoteScorer forth = new QuoteScorer();
        forth.add(text, one, other);
        QuoteScorer back = new QuoteScorer();
        back.add(text, other, one);
        for (String name : List.of("source.exact", "content.exact", "content.overlap", "in_speech", "quoted_said_by")) {
            Figure figure = figure(forth, name);
            assertThat(figure(back, name).precision()).as(name).isEqualTo(figure.recall());
            assertThat(figure(back, name).recall()).as(name).isEqualTo(figure.precision());
            // a tie at the last place may be rounded up one way and down the other
            assertThat(figure(back, name).f1()).as(name).isCloseTo(figure.f1(), within(0.11));
        }
    }

    private static Figure figure(QuoteScorer scorer, String name) {
        return Objects.requireNonNull(scorer.figures().get(name), name);
    }

    private static List<QuoteSpans> random(String text, Random random) {
        List<QuoteSpans> out = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            out.add(new QuoteSpans(
                    List.of(span(text, random), span(text, random)), List.of(), List.of(span(text, random))));
        }
        return out;
    }

    private static Span span(String text, Random random) {
        int start = random.nextInt(text.length());
        return new Span(start, start + random.nextInt(text.length() - start + 1));
    }

    private static List<QuoteSpans> spans(GoldArticle article) {
        return article.quotes().stream().map(GoldQuote::spans).toList();
    }

    private static QuoteSpans content(int start, int end) {
        return new QuoteSpans(List.of(new Span(start, end)), List.of(), List.of());
    }
}
