package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerScorerTest {

    @Test
    void countsRightWrongNoneAndNotFound() throws IOException {
        SpeakerScorer scorer = scored();
        // right: ferry 1, 2 and orchard 1, 3, 5; wrong: ferry 3; none: ferry 5 and pool 1
        assertThat(scorer.all()).isEqualTo(new SpeakerCounts(5, 1, 2));
        assertThat(scorer.gold()).isEqualTo(15);
        assertThat(scorer.notFound()).isEqualTo(7);
    }

    @Test
    void countsByWhatTheSourceIsAndByRule() throws IOException {
        SpeakerScorer scorer = scored();
        assertThat(scorer.byForm())
                .containsExactly(
                        entry(SourceForm.NAME, new SpeakerCounts(3, 0, 0)),
                        entry(SourceForm.SURNAME, new SpeakerCounts(0, 0, 1)),
                        entry(SourceForm.ROLE, new SpeakerCounts(0, 0, 1)),
                        entry(SourceForm.PRONOUN, new SpeakerCounts(1, 1, 0)),
                        entry(SourceForm.LIST, new SpeakerCounts(1, 0, 0)));
        assertThat(scorer.byRule())
                .containsExactly(entry("guess", new SpeakerCounts(5, 1, 0)), entry("none", new SpeakerCounts(0, 0, 2)));
    }

    @Test
    void saysWhichSpeakersAreNotRight() throws IOException {
        assertThat(scored().slips())
                .hasSize(3)
                .anySatisfy(slip -> assertThat(slip)
                        .isEqualTo("ferry 3: must be [Liv Aune], but was [Ewa Zielinska] by guess:"
                                + " the work would cost some €340,000"));
    }

    @ParameterizedTest
    @CsvSource({
        "-,                    -,                    right",
        "-,                    Ada Brook,            wrong",
        "Ada Brook,            -,                    none",
        "Ada Brook,            Ada Brook,            right",
        "Ada Brook,            Jon Vale,             wrong",
        "Ada Brook & Jon Vale, Jon Vale & Ada Brook, right",
        "Ada Brook & Jon Vale, Ada Brook,            wrong",
        "Ada Brook,            Ada Brook & Jon Vale, wrong",
    })
    void judgesTheSpeakersAsASet(String gold, String predicted, String expected) {
        GoldArticle article = article(gold);
        SpeakerScorer scorer = new SpeakerScorer();
        scorer.add(article, Fixtures.asFound(article(predicted), "guess"));
        assertThat(scorer.all())
                .isEqualTo(
                        switch (expected) {
                            case "right" -> SpeakerCounts.RIGHT;
                            case "wrong" -> SpeakerCounts.WRONG;
                            default -> SpeakerCounts.NONE;
                        });
    }

    @Test
    void letsOnePredictedQuoteServeOneGoldQuote() {
        GoldArticle two = GoldArticle.parse(
                "two.txt",
                "⟦1q|⟦2q|It rained⟧ a lot⟧.\n----8<----\n1: speaker = A; act = statement\n2: speaker = B; act = statement");
        PredictedQuote one = new PredictedQuote(two.quotes().get(1).spans(), List.of("B"), "guess");
        SpeakerScorer scorer = new SpeakerScorer();
        scorer.add(two, List.of(one));
        assertThat(scorer.all()).isEqualTo(SpeakerCounts.RIGHT);
        assertThat(scorer.notFound()).isEqualTo(1);
    }

    @Test
    void leavesOutGoldQuotesWithoutContent() {
        GoldArticle article =
                GoldArticle.parse("cue.txt", "He ⟦1c|spoke⟧.\n----8<----\n1: speaker = A; act = statement");
        SpeakerScorer scorer = new SpeakerScorer();
        scorer.add(article, List.of());
        assertThat(scorer.gold()).isZero();
    }

    private static SpeakerScorer scored() throws IOException {
        List<GoldArticle> gold = Fixtures.gold();
        List<GoldArticle> predicted = Fixtures.predicted();
        SpeakerScorer scorer = new SpeakerScorer();
        for (int i = 0; i < gold.size(); i++) {
            scorer.add(gold.get(i), Fixtures.asFound(predicted.get(i), "guess"));
        }
        return scorer;
    }

    private static GoldArticle article(String speakers) {
        return GoldArticle.parse(
                "rain.txt",
                "⟦1q|It rained⟧, ⟦1s|they⟧ said.\n----8<----\n1: speaker = " + speakers + "; act = statement");
    }
}
