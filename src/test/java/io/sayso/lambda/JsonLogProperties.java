package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonLogProperties {

    private final ObjectMapper strict = new ObjectMapper()
            .enable(com.fasterxml.jackson.core.JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    @Property(tries = 2000)
    void whateverTheKeyIs_thereIsOneLineWithTheFieldsThatWereGiven(@ForAll("keys") String key)
            throws JsonProcessingException, CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonLog.to(new PrintStream(bytes, false, StandardCharsets.US_ASCII), InstantSource.fixed(Instant.EPOCH))
                .with("bucket", "b")
                .with("key", key)
                .info("article stored");

        // Decoded without mercy: half a surrogate pair must not have become a question mark.
        String written = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
        assertThat(written).endsWith("\n");
        String line = written.substring(0, written.length() - 1);
        assertThat(line).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");
        JsonNode read = strict.readTree(line);
        assertThat(read.toString())
                .isEqualTo(strict.createObjectNode()
                        .put("timestamp", "1970-01-01T00:00:00Z")
                        .put("level", "INFO")
                        .put("message", "article stored")
                        .put("bucket", "b")
                        .put("key", key)
                        .toString());
    }

    @Provide
    Arbitrary<String> keys() {
        Arbitrary<String> odd = Arbitraries.of(
                "\n",
                "\r\n",
                "\u0000",
                "\u001b[31m",
                "\u009b2J",
                "\u0085",
                "\u2028",
                "\u2029",
                "\u202e",
                "\ud800",
                "\udfff",
                "\"",
                "\\",
                "\",\"level\":\"ERROR\",\"x\":\"",
                "}\n{\"level\":\"ERROR\"}",
                "😀");
        return Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(40), odd)
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
