package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.sayso.fuzz.CpuBound;
import io.sayso.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Of any text, cut into paragraphs at its line ends, every passage lies within one paragraph, with its marks around its
 * words, and those that overlap lie within each other. How to fuzz: src/bench/README.md.
 */
class QuotationMarksFuzzTest {

    @FuzzTest
    void scan(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<Span> paragraphs = paragraphs(text);
        CpuBound.assertQuick(() -> {
            List<Passage> passages = QuotationMarks.scan(text, paragraphs);
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                assertThat(passage.outer().contains(passage.inner())).isTrue();
                assertThat(paragraphs).anyMatch(p -> p.contains(passage.outer()));
                if (i > 0) {
                    assertThat(passage.outer().start())
                            .isGreaterThanOrEqualTo(passages.get(i - 1).outer().start());
                }
            }
        });
    }

    private static List<Span> paragraphs(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span trimmed = new Span(start, start + line.length()).trim(text);
            if (!trimmed.isEmpty()) {
                paragraphs.add(trimmed);
            }
            start += line.length() + 1;
        }
        return paragraphs;
    }
}
