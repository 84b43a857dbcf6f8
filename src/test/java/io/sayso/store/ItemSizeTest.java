package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemSizeTest {

    @Test
    void namesAndValuesCount() {
        assertThat(ItemSize.of(new Attributes().put("PK", "é").toMap())).isEqualTo(2 + 2);
        assertThat(ItemSize.of(new Attributes().put("B", new byte[9]).toMap())).isEqualTo(1 + 9);
        assertThat(ItemSize.of(new Attributes().put("N", 12345).toMap())).isEqualTo(1 + 5);
        List<AttributeValue> list = List.of(AttributeValue.fromS("ab"), AttributeValue.fromBool(true));
        assertThat(ItemSize.of(new Attributes().put("L", list).toMap())).isEqualTo(1 + 3 + 2 + 2 + 1);
        assertThat(ItemSize.of(new Attributes()
                        .put("M", new Attributes().put("ab", "c"))
                        .toMap()))
                .isEqualTo(1 + 3 + 1 + 3);
    }

    @Property(tries = 300)
    void theLengthInUtf8IsWhatEncodingGives(@ForAll("texts") String text) {
        assertThat(ItemSize.utf8(text)).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Property(tries = 300)
    void cutTextFitsAndIsAsLongAsItCanBe(@ForAll("texts") String text, @ForAll @IntRange(max = 30) int bytes) {
        String cut = Trim.toBytes(text, bytes);

        assertThat(text).startsWith(cut);
        assertThat(ItemSize.utf8(cut)).isLessThanOrEqualTo(bytes);
        assertThat(cut.equals(text) || ItemSize.utf8(cut) > bytes - 4).isTrue();
        assertThat(cut.getBytes(StandardCharsets.UTF_8)).hasSize(ItemSize.utf8(cut));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "語", "😀").list().ofMaxSize(20).map(l -> String.join("", l));
    }
}
