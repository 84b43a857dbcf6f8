package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The template's refill, run by moto's interpreter of state machines: it lists the bucket, invokes the function and sends
 * to the queue over the network. Batches and tolerance are not known to it: each batch is of one object.
 */
class RefillIT {

    private final RefillFixture fixture = new RefillFixture("refill");

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anArchiveIsStoredAndWhatCanNotBeReadIsLaidAsideWithItsReason() throws Exception {
        for (int i = 0; i < 12; i++) {
            fixture.put("2024/" + i + ".txt", "It rained, she said, for the " + i + ". time.");
        }
        fixture.put("2024/a b+ü%20.txt", "It rained, he said.");
        fixture.put("2024/binary.txt", "\u0000\u0001\u0002\u0000\u0000");
        fixture.put("2025/later.txt", "It rained, they said.");

        fixture.refill("one", "{\"prefix\": \"2024/\", \"concurrency\": 2}");

        assertThat(fixture.storedBy("one"))
                .hasSize(13)
                .contains("2024/11.txt", "2024/a b+ü%20.txt")
                .allMatch(key -> key.startsWith("2024/"));
        Map<String, String> dead = fixture.deadLetters();
        assertThat(dead).hasSize(1);
        assertThat(dead.values()).first().asString().startsWith("2024/binary.txt: ");
        String message = dead.keySet().iterator().next();
        assertThat(new ObjectMapper().readTree(message).at("/Items/0/Key").asText())
                .isEqualTo("2024/binary.txt");
    }

    @Test
    void afterAnUpgradeOnlyWhatTheOldExtractorFoundIsDoneAgain() throws Exception {
        fixture.put("a.txt", "It rained, she said.");
        fixture.put("b.txt", "It rained, he said.");
        fixture.refill("one", "{}");
        fixture.refill("one", "{}");
        assertThat(fixture.outcomes()).containsExactlyInAnyOrder("stored", "stored", "unchanged", "unchanged");

        fixture.put("c.txt", "It rained, they said.");
        fixture.refill("two", "{\"prefix\": \"c\"}");
        fixture.refill("two", "{}");

        assertThat(fixture.outcomes().subList(4, 8))
                .containsExactlyInAnyOrder("stored", "stored", "stored", "unchanged");
        assertThat(fixture.storedBy("two")).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(fixture.deadLetters()).isEmpty();
    }

    @Test
    void whatFailsForAMomentIsTriedAgainAndWhatKillsTheFunctionIsLaidAsideAlone() throws Exception {
        fixture.put("weak.txt", "It rained, she said.");
        fixture.put("deadly.txt", "It rained, he said.");
        fixture.failOnce("weak.txt");
        fixture.killedBy("deadly.txt");

        fixture.refill("one", "{}");

        assertThat(fixture.storedBy("one")).containsExactly("weak.txt");
        assertThat(fixture.outcomes()).containsExactly("error", "stored");
        assertThat(fixture.deadLetters().values()).singleElement().asString().contains("Runtime exited");

        fixture.killedBy("nothing");
        assertThat(fixture.redriven("one")).isEmpty();
        assertThat(fixture.storedBy("one")).containsExactly("deadly.txt", "weak.txt");
    }

    @Test
    void anInventoryTellsTheObjectsToo() throws Exception {
        fixture.put("a b.txt", "It rained, she said.");
        fixture.put("not listed.txt", "It rained, he said.");
        fixture.inventory(
                "inventory/manifest.json",
                List.of(Map.of("Bucket", "refill", "Key", "a+b.txt", "LastModifiedDate", "2026-11-01T08:00:00.000Z")));

        fixture.refill("one", "{\"inventory\": {\"key\": \"inventory/manifest.json\"}}");

        assertThat(fixture.storedBy("one")).containsExactly("a b.txt");
    }
}
