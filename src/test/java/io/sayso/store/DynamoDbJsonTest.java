package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class DynamoDbJsonTest {

    private final DynamoDbJson json = new DynamoDbJson();

    @Test
    void eachValueIsNamedByItsType() {
        Attributes item = new Attributes()
                .put("PK", "ARTICLE#b/1.txt")
                .put("count", 3)
                .put("salience", 0.25)
                .put("text", new byte[] {1, 2, (byte) 0xff})
                .put("names", List.of(AttributeValue.fromS("Ines"), AttributeValue.fromN("1")))
                .put("cue", new Attributes().put("start", 4))
                .put("none", AttributeValue.fromNul(true))
                .put("flag", AttributeValue.fromBool(false))
                .put("set", AttributeValue.fromSs(List.of("a", "b")));

        assertThat(json.line(item.toMap()))
                .isEqualTo("{\"Item\":{\"PK\":{\"S\":\"ARTICLE#b/1.txt\"},\"count\":{\"N\":\"3\"},"
                        + "\"salience\":{\"N\":\"0.25\"},\"text\":{\"B\":\"AQL/\"},"
                        + "\"names\":{\"L\":[{\"S\":\"Ines\"},{\"N\":\"1\"}]},\"cue\":{\"M\":{\"start\":{\"N\":\"4\"}}},"
                        + "\"none\":{\"NULL\":true},\"flag\":{\"BOOL\":false},\"set\":{\"SS\":[\"a\",\"b\"]}}}");
    }

    @Test
    void aLineIsReadAsTheItemThatItIsOf() throws IOException {
        Map<String, AttributeValue> item = new Attributes()
                .put("salience", 0.25)
                .put("text", new byte[] {1, 2, (byte) 0xff})
                .put("names", List.of(AttributeValue.fromS("Ines \u2028 \ud83d\ude00"), AttributeValue.fromN("1")))
                .put("cue", new Attributes().put("start", 4))
                .put("none", AttributeValue.fromNul(true))
                .put("flag", AttributeValue.fromBool(false))
                .put("set", AttributeValue.fromSs(List.of("a", "b")))
                .toMap();

        assertThat(json.item(json.line(item))).isEqualTo(item);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"PK\": 1}", "{\"Item\": {\"PK\": {}}}", "{\"Item\": {\"PK\": {\"X\": 1}}}"})
    void aLineThatIsNoItemIsAnError(String line) {
        assertThatIOException().isThrownBy(() -> json.item(line));
    }

    @Test
    void anItemIsOneLineWhateverItsText() {
        String text = "First.\nSecond \"line\"\r\n\t\u2028end";

        assertThat(json.line(Map.of("t", AttributeValue.fromS(text)))).doesNotContain("\n", "\r");
    }

    @Test
    void aTypeThatNoItemHasIsAnError() {
        AttributeValue set = AttributeValue.fromBs(List.of(SdkBytes.fromUtf8String("x")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.line(Map.of("t", set)))
                .withMessageContaining("BS");
    }
}
