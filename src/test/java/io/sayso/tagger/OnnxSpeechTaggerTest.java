package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OnnxSpeechTaggerTest {

    private static final OnnxSpeechTagger TAGGER = OnnxSpeechTagger.load();

    @AfterAll
    static void close() {
        TAGGER.close();
    }

    @Test
    void findsSourceCueAndContent() {
        String text = "Mayor Ada Brook said the bridge over the Tarn would open in May.";
        List<Attribution> found = TAGGER.tag(text).attributions();
        assertThat(found).hasSize(1);
        Attribution only = found.get(0);
        assertThat(of(only.source(), text)).contains("Ada Brook");
        assertThat(of(only.cue(), text)).isEqualTo("said");
        assertThat(only.contents()).hasSize(1);
        assertThat(only.contents().get(0).of(text)).startsWith("the bridge").contains("would open in May");
        assertThat(only.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void findsNamesWithTheirTypes() {
        String text = "Ada Brook flew from Norway to Chicago on Tuesday to meet the United Nations' envoy.";
        List<NamedSpan> names = TAGGER.tag(text).names();
        assertThat(names).anySatisfy(n -> assertName(n, text, "Ada Brook", EntityType.PERSON));
        assertThat(names).anySatisfy(n -> assertName(n, text, "Norway", EntityType.LOCATION));
        assertThat(names).anySatisfy(n -> assertName(n, text, "Chicago", EntityType.LOCATION));
    }

    @Test
    void readsAnArticleOfManyWindowsToItsEnd() {
        String filler = "The council met on Monday and went through the budget line by line. ".repeat(150);
        String text = filler + "\n\n“We will not close the library,” said Tom Varga.";
        assertThat(TAGGER.tag(text).attributions()).anySatisfy(a -> {
            assertThat(of(a.source(), text)).contains("Tom Varga");
            assertThat(a.contents().get(0).of(text)).contains("close the library");
        });
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(TAGGER.tag("").attributions()).isEmpty();
        assertThat(TAGGER.tag(" \n\t ").names()).isEmpty();
    }

    @Test
    void givesTheSameAnswerEveryTime() {
        String text = "“It rained,” Poole said. Brook denied that.";
        assertThat(TAGGER.tag(text)).isEqualTo(TAGGER.tag(text));
    }

    @Test
    void refusesBytesThatAreNoModel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TaggerModel.of(new byte[] {1, 2, 3}, 1))
                .withMessageContaining("must be an ONNX file");
    }

    private static void assertName(NamedSpan name, String text, String expected, EntityType type) {
        assertThat(name.span().of(text)).isEqualTo(expected);
        assertThat(name.type()).isEqualTo(type);
    }

    private static String of(@Nullable Span span, String text) {
        return span == null ? "" : span.of(text);
    }
}
