package io.sayso.it;

import static io.sayso.store.Samples.extraction;
import static io.sayso.store.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.store.DynamoDbArticleStore;
import io.sayso.store.Outcome;
import io.sayso.store.StoredArticle;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class StoreRaceIT {

    private final StoreFixture fixture = new StoreFixture("race");
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void close() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"3", "130"})
    void ofVersionsThatRaceTheNewestStaysWhole(int quotes) throws Exception {
        List<Integer> versions = new ArrayList<>(List.of(1, 2, 3, 4));
        for (int round = 0; round < 3; round++) {
            fixture.clear();
            Collections.shuffle(versions, new Random(round));
            List<Callable<Outcome>> writers = versions.stream()
                    .<Callable<Outcome>>map(v -> () -> save(v, quotes + v))
                    .toList();
            List<Outcome> outcomes = all(writers);

            assertThat(outcomes.get(versions.indexOf(4))).isEqualTo(Outcome.STORED);
            assertThat(outcomes).isSubsetOf(Outcome.STORED, Outcome.STALE);
            assertThat(fixture.article().orElseThrow().title()).isEqualTo("Harbour plan, v4");
            assertThat(fixture.all()).as("META, TEXT, the speaker").hasSize(quotes + 4 + 3);
        }
    }

    @Test
    void aRemovalThatRacesSavesHasItsPlaceInTheOrder() throws Exception {
        List<Outcome> outcomes = all(
                List.of(() -> save(1, 120), () -> store().remove(version(3)), () -> save(2, 130), () -> save(2, 130)));

        assertThat(outcomes.get(1)).isEqualTo(Outcome.REMOVED);
        assertThat(fixture.article()).isEmpty();
        assertThat(fixture.all()).hasSize(1);
    }

    @Test
    void theSameEventDeliveredTwiceAtOnceIsStoredOnceAndWhole() throws Exception {
        List<Outcome> outcomes = all(List.of(() -> save(1, 140), () -> save(1, 140)));

        assertThat(outcomes).contains(Outcome.STORED).isSubsetOf(Outcome.STORED, Outcome.UNCHANGED);
        assertThat(fixture.article().orElseThrow().quotes()).hasSize(140);
        assertThat(fixture.all()).hasSize(143);
    }

    @Test
    void aReaderNeverSeesAMixture() throws Exception {
        Future<?> writing = threads.submit(() -> {
            for (int v = 1; v <= 12; v++) {
                // Small ones come in one transaction, large ones in steps.
                save(v, v % 3 == 0 ? 110 : 5 + v);
            }
        });
        int whole = 0;
        while (!writing.isDone()) {
            Optional<StoredArticle> article = fixture.article();
            if (article.isPresent()) {
                assertOneVersion(article.get().items());
                whole++;
            }
            // Even who does not look at META meets items of one version only.
            assertOneVersion(fixture.all().stream()
                    .filter(i -> !"META".equals(text(i, "SK")))
                    .toList());
        }
        writing.get();
        assertThat(whole).isGreaterThan(5);
        assertThat(fixture.article().orElseThrow().title()).isEqualTo("Harbour plan, v12");
    }

    private static void assertOneVersion(List<Map<String, AttributeValue>> items) {
        assertThat(items.stream().map(i -> text(i, "revision")).distinct().toList())
                .hasSizeLessThanOrEqualTo(1);
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromS("")).s();
    }

    private Outcome save(int version, int quotes) {
        return store().save(version(version), extraction("v" + version, quotes, 0), "x1");
    }

    /** With real waiting: here the threads do meet. */
    private DynamoDbArticleStore store() {
        return new DynamoDbArticleStore(
                fixture.client, fixture.table, Clock.systemUTC(), d -> Thread.sleep(d.toMillis()), new Random(1));
    }

    private <T> List<T> all(List<Callable<T>> calls) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> future : threads.invokeAll(calls)) {
            results.add(future.get());
        }
        return results;
    }
}
