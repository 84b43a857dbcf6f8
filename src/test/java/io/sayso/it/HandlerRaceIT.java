package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Events of one key in whatever order and at once: SQS's standard queues promise neither order nor a single delivery. */
class HandlerRaceIT {

    private static final String KEY = "news/a.txt";

    @Test
    void theSameEventTwentyTimesAtOnceIsOneArticle() throws Exception {
        try (HandlerFixture it = new HandlerFixture("race-same", false)) {
            it.put(KEY, "Harbour wall to be rebuilt\n\nWork will begin in spring, the mayor said.\n");
            ObjectNode batch = it.takeBatch();

            List<ObjectNode> events = new ArrayList<>(Collections.nCopies(20, batch));

            assertThat(failures(it, events, 20)).isEmpty();
            assertThat(it.sortKeys(KEY)).containsExactly("META", "TEXT");
            assertThat(it.outcomes())
                    .hasSize(20)
                    .allMatch(o -> o.equals(KEY + " stored") || o.equals(KEY + " unchanged"))
                    .contains(KEY + " stored");
        }
    }

    @Test
    void ofTwoHundredEventsInAnyOrderTheNewestStays() throws Exception {
        try (HandlerFixture it = new HandlerFixture("race-many", true)) {
            List<ObjectNode> events = new ArrayList<>();
            String newest = "";
            for (int n = 1; n <= 200; n++) {
                newest = it.put(KEY, "Version " + n + "\n\nIt rained for " + n + " days, she said.\n");
                events.add(event(it.name, "ObjectCreated:Put", newest, n));
            }
            it.takeBatch();
            Collections.shuffle(events, new Random(4));

            deliverUntilDone(it, events, 8);

            assertThat(it.sortKeys(KEY)).containsExactly("META", "TEXT");
            assertThat(it.versionOf(KEY)).isEqualTo(newest);
        }
    }

    @Test
    void creationsAndRemovalsThatRaceEndAsTheLastOfThem() throws Exception {
        try (HandlerFixture it = new HandlerFixture("race-removal", true)) {
            List<ObjectNode> events = new ArrayList<>();
            for (int n = 1; n <= 40; n += 2) {
                String version = it.put(KEY, "Version " + n + "\n\nIt rained, she said.\n");
                events.add(event(it.name, "ObjectCreated:Put", version, n));
                events.add(event(it.name, "ObjectRemoved:DeleteMarkerCreated", "marker-" + n, n + 1));
            }
            it.takeBatch();
            Collections.shuffle(events, new Random(5));

            deliverUntilDone(it, events, 8);
            assertThat(it.sortKeys(KEY)).containsExactly("META");

            String last = it.put(KEY, "The last\n\nIt rained, she said.\n");
            events.add(event(it.name, "ObjectCreated:Put", last, 41));
            Collections.shuffle(events, new Random(6));
            deliverUntilDone(it, events, 8);
            assertThat(it.versionOf(KEY)).isEqualTo(last);
            assertThat(it.sortKeys(KEY)).containsExactly("META", "TEXT");
        }
    }

    /** What failed is delivered again, as the queue would. */
    private static void deliverUntilDone(HandlerFixture it, List<ObjectNode> events, int threads) throws Exception {
        List<ObjectNode> left = events;
        for (int delivery = 1; !left.isEmpty(); delivery++) {
            assertThat(delivery).as("deliveries").isLessThanOrEqualTo(5);
            left = failures(it, left, threads);
        }
    }

    private static List<ObjectNode> failures(HandlerFixture it, List<ObjectNode> events, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Boolean>> calls = new ArrayList<>();
            events.forEach(e -> calls.add(() -> it.invoke(e).isEmpty()));
            List<Future<Boolean>> done = pool.invokeAll(calls);
            List<ObjectNode> failed = new ArrayList<>();
            for (int i = 0; i < done.size(); i++) {
                if (!done.get(i).get()) {
                    failed.add(events.get(i));
                }
            }
            return failed;
        } finally {
            pool.shutdown();
        }
    }

    private static ObjectNode event(String bucket, String name, String version, int n) {
        String body = """
                {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"2026-11-25T06:00:00.000Z",
                "eventName":"%s","s3":{"bucket":{"name":"%s"},"object":{"key":"%s","versionId":"%s","sequencer":"%06X"}}}]}
                """.formatted(name, bucket, KEY, version, n);
        return HandlerFixture.batchOf("m" + n, body);
    }
}
