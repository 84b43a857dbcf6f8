package io.sayso.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import io.sayso.quote.Resolution;
import io.sayso.quote.Speaker;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractionJsonTest {

    private static final String TEXT = "😀 “It rained,” Ada Brook said.";

    @Test
    void givesOneLineWithOffsetsInUtf16CodeUnits() throws JsonProcessingException {
        String line = new ExtractionJson().line("a", extraction());
        assertThat(line).doesNotContain("\n");
        JsonNode root = new ObjectMapper().readTree(line);
        assertThat(root.path("doc").asText()).isEqualTo("a");
        for (String at : List.of("/quotes/0/contents/0", "/quotes/0/cue", "/entities/0/mentions/0")) {
            JsonNode span = root.at(at);
            assertThat(TEXT.substring(
                            span.path("start").asInt(), span.path("end").asInt()))
                    .isEqualTo(span.path("text").asText());
        }
    }

    @Test
    void namesEveryFieldOfTheDesign() {
        JsonNode root = new ExtractionJson().tree("a", extraction());
        assertThat(root.path("article").fieldNames())
                .toIterable()
                .contains("title", "byline", "publishedAt", "language", "url", "format");
        assertThat(root.at("/quotes/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "kind",
                        "act",
                        "contents",
                        "cue",
                        "cueLemma",
                        "source",
                        "speakers",
                        "resolvedBy",
                        "rule",
                        "confidence",
                        "speakerConfidence",
                        "parentId",
                        "paragraph",
                        "context");
        assertThat(root.at("/entities/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "type",
                        "name",
                        "aliases",
                        "titles",
                        "roles",
                        "salience",
                        "countryCode",
                        "quoteCount",
                        "thoughtCount",
                        "mentionsInQuotes",
                        "mentionsOutsideQuotes",
                        "candidates",
                        "mentions");
        assertThat(root.at("/quotes/0/resolvedBy").asText()).isEqualTo("carried-over");
        assertThat(root.at("/article/publishedAt").asText()).isEqualTo("2026-11-03T08:00:00Z");
    }

    @Test
    void writesNullForWhatIsNotKnown() {
        JsonNode root = new ExtractionJson().tree("a", extraction());
        assertThat(root.at("/quotes/0/source").isNull()).isTrue();
        assertThat(root.at("/article/title").isNull()).isTrue();
    }

    private static Extraction extraction() {
        Span all = new Span(0, TEXT.length());
        Article article = new Article(
                Metadata.builder()
                        .published(Instant.parse("2026-11-03T08:00:00Z"), "test")
                        .language("en")
                        .build(),
                "text",
                TEXT,
                List.of(all),
                List.of());
        Quote quote = new Quote(
                "0001",
                QuoteKind.DIRECT,
                Act.STATEMENT,
                List.of(new Span(3, 15)),
                new Span(26, 30),
                "say",
                null,
                List.of(new Speaker("person:ada-brook", "Ada Brook")),
                Resolution.CARRIED_OVER,
                "test",
                0.5,
                1,
                Map.of(),
                null,
                0,
                all);
        Entity entity = new Entity(
                "person:ada-brook",
                EntityType.PERSON,
                "Ada Brook",
                List.of(),
                List.of(),
                0.5,
                null,
                List.of(new Mention(new Span(16, 25), "Ada Brook", MentionKind.NAME)));
        return new Extraction(article, List.of(quote), List.of(entity));
    }
}
