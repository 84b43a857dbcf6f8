package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sayso.tagger.Evidence;
import io.sayso.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final String TEXT = "Poole said the dam will hold.";

    @Test
    void addsUpTheWeightsOfWhatIsKnown() throws JsonProcessingException {
        Calibration calibration =
                new Calibration(json("{'intercept': 1, 'minConfidence': 0.5, 'weights': {'a': 2, 'b': -3}}"));
        assertThat(calibration.probability(Map.of("a", 0.5, "b", 1.0, "c", 9.0)))
                .isCloseTo(1 / (1 + Math.E), within(1e-9));
        assertThat(calibration.probability(Map.of())).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-9));
    }

    @Test
    void needsItsNumbers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calibration(json("{'intercept': 1}")))
                .withMessageContaining("minConfidence must be a number");
    }

    @Test
    void theFileKnowsEveryFeatureByItsName() {
        assertThat(features(sure()).keySet()).isEqualTo(Calibration.LOADED.features());
    }

    @Test
    void aSurerTaggerMakesASurerQuote() {
        Calibration calibration = Calibration.LOADED;
        Evidence.Part poor = new Evidence.Part(-1.5, -4, -5);
        double high = calibration.probability(features(sure()));
        double low = calibration.probability(features(new Evidence(poor, poor, poor, -1, -1)));
        assertThat(high).isBetween(0.5, 1.0);
        assertThat(low).isBetween(0.0, high - 0.2);
    }

    @Test
    void theTemplatesDefaultIsTheBestThatWasMeasured() throws IOException {
        Matcher parameter = Pattern.compile("  MinConfidence:\\n    Type: Number\\n    Default: (\\S+)\\n")
                .matcher(Files.readString(Path.of("template.yaml")));
        assertThat(parameter.find()).isTrue();
        assertThat(Double.parseDouble(parameter.group(1))).isEqualTo(QuoteFinder.defaultMinConfidence());
    }

    @Test
    void whatARuleFoundHasNoFeatures() {
        FoundQuote quote = new FoundQuote(List.of(new Span(11, 28)), null, null, 0.5);
        assertThat(QuoteFeatures.of(quote, QuoteKind.DIRECT, Act.STATEMENT, Resolution.NONE, false, TEXT))
                .isEmpty();
    }

    private static Evidence sure() {
        Evidence.Part sure = new Evidence.Part(-0.01, -0.05, -0.1);
        return new Evidence(sure, sure, sure, 8, 8);
    }

    private static Map<String, Double> features(Evidence evidence) {
        FoundQuote quote =
                new FoundQuote(List.of(new Span(11, 28)), new Span(6, 10), new Span(0, 5), 0.9, evidence, null, false);
        return QuoteFeatures.of(quote, QuoteKind.INDIRECT, Act.STATEMENT, Resolution.NAME, true, TEXT);
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }
}
