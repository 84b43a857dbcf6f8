package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchRunnerTest {

    private final Fakes fakes = new Fakes();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

    @BeforeEach
    void fillTheBucket() {
        for (String key : List.of("a", "b", "c", "d")) {
            fakes.objects.put("articles/" + key, key + " words");
        }
    }

    /** What happens on the way to an object. */
    @FunctionalInterface
    private interface OnTheWay {

        void to(String key);
    }

    private List<String> failed(OnTheWay onTheWay, Context context, Object... messages) throws IOException {
        ObjectSource source = (bucket, key, version) -> {
            onTheWay.to(key);
            return fakes.fetch(bucket, key, version);
        };
        ArticleHandler handler = new ArticleHandler(
                new ArticleProcessor(source, fakes, fakes, fakes),
                JsonLog.to(new PrintStream(logged, true, StandardCharsets.UTF_8), InstantSource.system()),
                2);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] event = Events.sqs(messages).toString().getBytes(StandardCharsets.UTF_8);
        handler.handleRequest(new ByteArrayInputStream(event), answer, context);
        return Events.json(answer.toString(StandardCharsets.UTF_8))
                .get("batchItemFailures")
                .findValuesAsText("itemIdentifier");
    }

    private List<ObjectNode> log() {
        return logged.toString(StandardCharsets.UTF_8).lines().map(Events::json).toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the other thread did not come");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSlowMessageHoldsNoOtherUp() throws Exception {
        CountDownLatch others = new CountDownLatch(3);
        OnTheWay waits = key -> {
            if (key.equals("a")) {
                await(others);
            } else {
                others.countDown();
            }
        };

        assertThat(failed(
                        waits, TestContext.ample(), Events.put("a"), Events.put("b"), Events.put("c"), Events.put("d")))
                .isEmpty();
        assertThat(fakes.calls).hasSize(4);
    }

    @Test
    void failuresAreToldInTheBatchsOrder_whicheverCameFirst() throws Exception {
        CountDownLatch late = new CountDownLatch(1);
        OnTheWay firstFailsLast = key -> {
            if (key.equals("a")) {
                await(late);
                throw new IllegalStateException("late");
            }
            if (key.equals("d")) {
                late.countDown();
                throw new IllegalStateException("early");
            }
        };

        assertThat(failed(
                        firstFailsLast,
                        TestContext.ample(),
                        Events.put("a"),
                        "not JSON",
                        Events.put("b"),
                        Events.put("d")))
                .containsExactly("m0", "m1", "m3");
        assertThat(log())
                .filteredOn(l -> l.get("message").textValue().equals("article failed"))
                .extracting(
                        l -> l.get("messageId").textValue(),
                        l -> l.get("reason").textValue())
                .containsExactlyInAnyOrder(tuple("m3", "early"), tuple("m0", "late"));
    }

    @Test
    void whatTellsOfOneObjectIsDoneByOneThread_andInOrder_andNoThreadIsLeft() throws Exception {
        Map<String, Set<Thread>> threads = new ConcurrentHashMap<>();
        CountDownLatch both = new CountDownLatch(2);
        OnTheWay noted = key -> {
            threads.computeIfAbsent(key, k -> ConcurrentHashMap.newKeySet()).add(Thread.currentThread());
            both.countDown();
            await(both);
        };

        assertThat(failed(
                        noted,
                        TestContext.ample(),
                        put("a", "01"),
                        put("b", "01"),
                        put("a", "02"),
                        put("b", "02"),
                        put("a", "03")))
                .isEmpty();

        assertThat(threads.get("a")).hasSize(1).doesNotContainAnyElementsOf(threads.get("b"));
        assertThat(threads.get("b")).hasSize(1);
        assertThat(fakes.calls)
                .filteredOn(c -> c.startsWith("save articles/a"))
                .containsExactly(
                        "save articles/a null 01: a words",
                        "save articles/a null 02: a words",
                        "save articles/a null 03: a words");
        for (Set<Thread> of : threads.values()) {
            for (Thread thread : of) {
                thread.join(20_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }

    @Test
    void whenTimeGetsShort_eachThreadHandsItsRestBack() throws Exception {
        AtomicInteger remaining = new AtomicInteger(10_000);
        CountDownLatch both = new CountDownLatch(2);
        OnTheWay slow = key -> {
            both.countDown();
            await(both);
            remaining.set(4_000);
        };

        assertThat(failed(
                        slow,
                        new TestContext(remaining::get),
                        Events.put("a"),
                        Events.put("b"),
                        Events.put("c"),
                        Events.put("d")))
                .containsExactly("m2", "m3");
        assertThat(fakes.calls)
                .containsExactlyInAnyOrder("save articles/a null 01: a words", "save articles/b null 01: b words");
        assertThat(log())
                .filteredOn(l -> l.get("level").textValue().equals("WARN"))
                .extracting(l -> l.get("messageId").textValue())
                .containsExactlyInAnyOrder("m2", "m3");
    }

    @Test
    void oneMessageIsDoneInTheCallersThread() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        failed(key -> threads.add(Thread.currentThread()), TestContext.ample(), Events.put("a"));

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void anErrorOfTheMachineFailsTheWholeBatch() {
        OnTheWay full = key -> {
            throw new OutOfMemoryError("on order");
        };

        assertThatThrownBy(() -> failed(full, TestContext.ample(), Events.put("a"), Events.put("b")))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static JsonNode put(String key, String sequencer) {
        return Events.s3("ObjectCreated:Put", "{\"key\": \"" + key + "\", \"sequencer\": \"" + sequencer + "\"}");
    }
}
