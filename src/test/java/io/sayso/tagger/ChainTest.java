package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void neverBeginsWithAnInnerTag() {
        TagSet tags = TagSet.withoutTransitions(List.of("cue"));
        assertThat(new Chain(new float[][] {{0, 1, 5}, {0, 0, 2}}, tags).best()).containsExactly(1, 2);
    }

    @Test
    void hasNothingToSayOfAnEmptyText() {
        Chain chain = new Chain(new float[0][], TagSet.withoutTransitions(List.of("cue")));
        assertThat(chain.best()).isEmpty();
        assertThat(chain.marginals().of(new int[0])).isEmpty();
    }

    @Test
    void needsTransitionsForEveryTag() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TagSet.of(List.of("cue"), new float[2][2]))
                .withMessageContaining("must have 3 rows")
                .withMessageContaining("had 2");
    }

    @Property(tries = 200)
    void findsWhatTryingEverySequenceFinds(@ForAll @IntRange(min = 1, max = 5) int n, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] transitions = random(5, 5, random);
        TagSet tags = TagSet.of(List.of("source", "cue"), transitions);
        float[][] emissions = random(n, 5, random);
        int[] best = new Chain(emissions, tags).best();
        double[] probabilities = new Chain(emissions, tags).marginals().of(best);

        double highest = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double[] shared = new double[n];
        for (int code = 0; code < Math.pow(5, n); code++) {
            int[] path = path(code, n);
            double score = score(path, emissions, tags);
            highest = Math.max(highest, score);
            sum += Math.exp(score);
            for (int i = 0; i < n; i++) {
                shared[i] += path[i] == best[i] ? Math.exp(score) : 0;
            }
        }
        assertThat(score(best, emissions, tags)).isCloseTo(highest, within(1e-3));
        for (int i = 0; i < n; i++) {
            assertThat(probabilities[i]).isCloseTo(shared[i] / sum, within(1e-4));
        }
    }

    @Property(tries = 200)
    void knowsHowProbableASpanIsAsAWhole(@ForAll @IntRange(min = 1, max = 5) int n, @ForAll long seed) {
        Random random = new Random(seed);
        TagSet tags = TagSet.of(List.of("source", "cue"), random(5, 5, random));
        float[][] emissions = random(n, 5, random);
        Chain chain = new Chain(emissions, tags);

        double sum = 0;
        Map<TagRun, Double> shares = new HashMap<>();
        for (int code = 0; code < Math.pow(5, n); code++) {
            int[] path = path(code, n);
            double weight = Math.exp(score(path, emissions, tags));
            sum += weight;
            TagRun.of(path).forEach(run -> shares.merge(run, weight, Double::sum));
        }
        for (TagRun run : TagRun.of(chain.best())) {
            assertThat(Math.exp(chain.marginals().logOf(run)))
                    .isCloseTo(shares.getOrDefault(run, 0.0) / sum, within(1e-4));
        }
    }

    private static double score(int[] path, float[][] emissions, TagSet tags) {
        double score = TagSet.isInner(path[0]) ? Links.NEVER : 0;
        for (int i = 0; i < path.length; i++) {
            score += emissions[i][path[i]] + (i == 0 ? 0 : tags.steps()[path[i - 1]][path[i]]);
        }
        return score;
    }

    private static int[] path(int code, int n) {
        int[] path = new int[n];
        for (int i = 0; i < n; i++) {
            path[i] = code % 5;
            code /= 5;
        }
        return path;
    }

    private static float[][] random(int rows, int columns, Random random) {
        float[][] out = new float[rows][columns];
        for (float[] row : out) {
            for (int j = 0; j < columns; j++) {
                row[j] = (float) random.nextGaussian() * 2;
            }
        }
        return out;
    }
}
