package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class S3EventsTest {

    private static final LocalObject OBJECT =
            new LocalObject("news/a b+c.txt", 12, Instant.parse("2026-01-02T03:04:05Z"));

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void keyIsEncodedAsS3Does() throws IOException {
        JsonNode s3 = record(new S3Events("news").put(OBJECT)).path("s3");
        assertThat(s3.at("/object/key").asText()).isEqualTo("news/a+b%2Bc.txt");
        assertThat(s3.at("/bucket/name").asText()).isEqualTo("news");
        assertThat(s3.at("/object/size").asInt()).isEqualTo(12);
    }

    @Test
    void laterEventHasTheHigherSequencer() throws IOException {
        S3Events events = new S3Events("news");
        String first = sequencer(events.put(OBJECT));
        assertThat(sequencer(events.put(OBJECT))).isGreaterThan(first).hasSameSizeAs(first);
    }

    @Property
    void anyKeyComesBack(@ForAll @StringLength(max = 40) String key) {
        // What isn't sound UTF-16 can't be a key: S3's are UTF-8.
        String sound = new String(key.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(URLDecoder.decode(S3Events.encoded(sound), StandardCharsets.UTF_8))
                .isEqualTo(sound);
    }

    private String sequencer(byte[] event) throws IOException {
        return record(event).at("/s3/object/sequencer").asText();
    }

    private JsonNode record(byte[] event) throws IOException {
        return mapper.readTree(event).at("/Records/0");
    }
}
