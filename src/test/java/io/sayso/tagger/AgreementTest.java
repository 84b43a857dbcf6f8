package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Java must see what Python saw when the model was trained. The file comes from src/training/agree.py; the system property
 * {@code sayso.agreement} names another, larger one.
 */
class AgreementTest {

    private static JsonNode samples;
    private static OnnxSpeechTagger tagger;

    @BeforeAll
    static void read() throws IOException {
        String other = System.getProperty("sayso.agreement");
        try (InputStream in = other == null
                ? new GZIPInputStream(
                        Objects.requireNonNull(AgreementTest.class.getResourceAsStream("agreement.json.gz")))
                : Files.newInputStream(Path.of(other))) {
            samples = new ObjectMapper().readTree(in);
        }
        tagger = OnnxSpeechTagger.load();
    }

    @AfterAll
    static void close() {
        tagger.close();
    }

    @Test
    void cutsTextIntoTheSamePieces() {
        for (JsonNode sample : samples) {
            List<Token> tokens = tagger.tokens(sample.path("text").asText());
            assertThat(tokens).extracting(Token::id).containsExactlyElementsOf(ints(sample, "ids"));
            assertThat(tokens).extracting(t -> t.span().start()).containsExactlyElementsOf(ints(sample, "starts"));
            assertThat(tokens).extracting(t -> t.span().end()).containsExactlyElementsOf(ints(sample, "ends"));
        }
    }

    @Test
    void seesTheSameFeatures() {
        for (JsonNode sample : samples) {
            String text = sample.path("text").asText();
            assertThat(TokenFeatures.of(text, tagger.tokens(text)))
                    .containsExactly(ints(sample, "features").stream()
                            .mapToInt(Integer::intValue)
                            .toArray());
        }
    }

    @Test
    void tagsAsPythonDoes() {
        int same = 0;
        int all = 0;
        for (JsonNode sample : samples) {
            int[][] paths = tagger.paths(sample.path("text").asText());
            List<Integer> quotes = ints(sample, "quoteTags");
            List<Integer> names = ints(sample, "entityTags");
            assertThat(paths[0]).hasSameSizeAs(quotes);
            for (int i = 0; i < quotes.size(); i++) {
                same += (paths[0][i] == quotes.get(i) ? 1 : 0) + (paths[1][i] == names.get(i) ? 1 : 0);
                all += 2;
            }
        }
        assertThat(all).isGreaterThan(2000);
        assertThat((double) same / all).as("%d of %d tags agree", same, all).isGreaterThanOrEqualTo(0.999);
        System.out.printf("%d of %d tags agree%n", same, all);
    }

    private static List<Integer> ints(JsonNode sample, String field) {
        return java.util.stream.StreamSupport.stream(sample.path(field).spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }
}
