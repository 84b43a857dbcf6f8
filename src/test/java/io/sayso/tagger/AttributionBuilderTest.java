package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AttributionBuilderTest {

    private static final TagSet TAGS = TagSet.withoutTransitions(List.of("source", "cue", "content"));

    /** One token a letter: S and s begin and go on a source, U and u a cue, C and c a content, a dot is outside. */
    private final String text = "SUCc.CSUu.C";

    private final Links cueLinks = new Links(text.length());
    private final Links sourceLinks = new Links(text.length());

    @Test
    void givesEachContentToTheCueItsTokensPointTo() {
        cuesSee(new float[] {-9, 3, 1});
        sourcesSee(new float[] {-9, 2, 1});
        cueOf(5, new float[] {-9, 0, 4});
        cueOf(10, new float[] {-9, 0, 4});

        List<Attribution> attributions = build();

        assertThat(attributions).hasSize(2);
        assertThat(attributions.get(0).contents()).containsExactly(new Span(2, 4));
        assertThat(attributions.get(1).contents()).containsExactly(new Span(5, 6), new Span(10, 11));
        assertThat(attributions.get(1).cue()).isEqualTo(new Span(7, 9));
    }

    @Test
    void letsTwoCuesShareASource() {
        cuesSee(new float[] {-9, 3, 1});
        sourcesSee(new float[] {-9, 2, 1});
        cueOf(5, new float[] {-9, 0, 4});

        assertThat(build()).extracting(Attribution::source).containsOnly(new Span(0, 1));
    }

    @Test
    void leavesACueThatPointsToNothingWithoutSource() {
        cuesSee(new float[] {-9, 3, 1});
        sourcesSee(new float[] {5, 2, 1});

        assertThat(build()).extracting(Attribution::source).containsOnlyNulls();
    }

    @Test
    void keepsAContentWhoseCueNoWindowShows() {
        for (int i = 0; i < text.length(); i++) {
            cueLinks.set(i, new int[] {Links.NONE}, new float[] {0});
        }
        sourcesSee(new float[] {0, 0, 0});

        assertThat(build()).hasSize(3).extracting(Attribution::cue).containsOnlyNulls();
    }

    private void cuesSee(float[] scores) {
        for (int i = 0; i < text.length(); i++) {
            cueOf(i, scores);
        }
    }

    private void cueOf(int token, float[] scores) {
        cueLinks.set(token, new int[] {Links.NONE, 1, 7}, scores);
    }

    private void sourcesSee(float[] scores) {
        for (int i = 0; i < text.length(); i++) {
            sourceLinks.set(i, new int[] {Links.NONE, 0, 6}, scores);
        }
    }

    private List<Attribution> build() {
        List<Token> tokens = new ArrayList<>();
        int[] path = new int[text.length()];
        for (int i = 0; i < path.length; i++) {
            tokens.add(new Token(0, new Span(i, i + 1)));
            int kind = "suc".indexOf(text.toLowerCase(Locale.ROOT).charAt(i));
            path[i] = kind < 0 ? 0 : 1 + 2 * kind + (Character.isLowerCase(text.charAt(i)) ? 1 : 0);
        }
        Marginals marginals = new Marginals(new float[path.length][TAGS.size()], TAGS);
        Emissions emissions = new Emissions(new float[0][], new float[0][], cueLinks, sourceLinks);
        return new AttributionBuilder(tokens, emissions, TAGS, path, marginals).build();
    }
}
