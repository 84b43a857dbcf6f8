package io.sayso.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class PageBodyTest {

    private final ArrayNode records = JsonNodeFactory.instance.arrayNode();

    @Test
    void aRecordLargerThanAPageLosesItsLargestAttribute_andSaysSo() {
        PageBody page = new PageBody(10);

        // each of these characters takes six bytes as JSON
        ObjectNode record = record("\u0001".repeat(200_000)).put("context", "\u0002".repeat(100_000));
        assertThat(page.add(records, record)).isTrue();

        assertThat(records.get(0).path("trimmed").path(0).asText()).isEqualTo("quote");
        assertThat(records.get(0).has("quote")).isFalse();
        assertThat(records.get(0).path("context").asText()).hasSize(100_000);
        assertThat(PageBody.bytes(records)).isLessThan(PageBody.MAX_BYTES);
    }

    @Test
    void whatFindsNoRoomIsLeftForTheNextPage() {
        PageBody page = new PageBody(10);

        assertThat(page.add(records, record("a".repeat(600_000)))).isTrue();
        assertThat(page.add(records, record("b".repeat(600_000)))).isFalse();

        assertThat(records).hasSize(1);
    }

    @Test
    void aPageIsFullAtItsLimit() {
        PageBody page = new PageBody(1);

        assertThat(page.add(records, record("a"))).isTrue();
        assertThat(page.isFull()).isTrue();
        assertThat(page.add(records, record("b"))).isFalse();
    }

    private static ObjectNode record(String quote) {
        return JsonNodeFactory.instance.objectNode().put("quote", quote);
    }
}
