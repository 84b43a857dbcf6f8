package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.article.Article;
import io.sayso.extract.Extraction;
import io.sayso.extract.Extractor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrimingTest {

    private final List<String> texts = new ArrayList<>();

    private final Extractor extractor = new Extractor() {

        @Override
        public String version() {
            return "priming";
        }

        @Override
        public Extraction extract(Article article) {
            texts.add(article.text());
            return new Extraction(article, List.of(), List.of());
        }
    };

    @Test
    void runsAnArticleTheWholeWayWithoutANetwork() {
        CannedAws aws = new CannedAws("It rained, she said.".getBytes(StandardCharsets.UTF_8));

        new Priming(extractor).prime(aws, 1);

        assertThat(texts).containsOnly("It rained, she said.");
        assertThat(aws.requests()).startsWith("GET", "GetItem", "PutItem", "PutItem");
    }

    @Test
    void hasASampleOfItsOwnForTheSnapshot() {
        Priming priming = new Priming(extractor);

        priming.beforeCheckpoint(org.crac.Core.getGlobalContext());

        assertThat(texts).isNotEmpty().allSatisfy(t -> assertThat(t).hasSizeGreaterThan(1_000));
    }
}
