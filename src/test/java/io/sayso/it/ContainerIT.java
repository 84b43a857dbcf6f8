package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.article.Metadata;
import io.sayso.it.FaultyHttpClient.Crash;
import io.sayso.lambda.Newsroom;
import io.sayso.store.ArticleVersion;
import io.sayso.store.DynamoDbJson;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.store.QueryKeys;
import io.sayso.store.StoredVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects with several articles, embargoes and kills, in a real table: it must end up as the embedded store has it. */
class ContainerIT {

    private static final String[] BEFORE = {"one", "two", "three"};
    private static final String[] AFTER = {"two", "four"};

    private final StoreFixture fixture = new StoreFixture("container");
    private final EmbeddedArticleStore expected =
            new EmbeddedArticleStore(Clock.fixed(StoreFixture.NOW, ZoneOffset.UTC));

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void manyArticlesAreListedInStepsAndGoWithTheirObject() throws Exception {
        String[] many = new String[130];
        for (int i = 0; i < many.length; i++) {
            many[i] = "article-" + i;
        }
        for (Newsroom newsroom : List.of(new Newsroom(fixture.store()), new Newsroom(expected))) {
            newsroom.created(newsroom.put("a.zip", newsroom.several(many)));
        }
        assertSame();
        assertThat(fixture.store().parts(Newsroom.BUCKET, "a.zip")).hasSize(130);

        for (Newsroom newsroom : List.of(new Newsroom(fixture.store()), new Newsroom(expected))) {
            newsroom.event("a.zip");
            newsroom.removed(newsroom.event("a.zip"));
        }
        assertSame();
        assertThat(fixture.store().parts(Newsroom.BUCKET, "a.zip")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18})
    void aProcessThatDiesAtAnyRequestIsCarriedOn(int request) throws Exception {
        Newsroom undisturbed = new Newsroom(expected);
        undisturbed.created(undisturbed.put("a.zip", undisturbed.several(BEFORE)));
        undisturbed.created(undisturbed.put("a.zip", undisturbed.several(AFTER)));
        Newsroom newsroom = new Newsroom(fixture.store());
        newsroom.created(newsroom.put("a.zip", newsroom.several(BEFORE)));
        FaultyHttpClient dying = new FaultyHttpClient((count, operation, real) -> {
            if (count >= request) {
                FaultyHttpClient.perform(real);
                throw new Crash();
            }
            return real.call();
        });
        Newsroom dead = new Newsroom(fixture.store(dying));
        dead.event("a.zip");
        ArticleVersion version = dead.put("a.zip", dead.several(AFTER));

        assertThatThrownBy(() -> dead.created(version)).isInstanceOf(Crash.class);
        newsroom.put("a.zip", newsroom.several(AFTER));
        newsroom.created(version);

        assertSame();
    }

    @Test
    void whatAnOlderVersionStoresMeanwhileIsRemoved() throws Exception {
        Newsroom newsroom = new Newsroom(fixture.store());
        Newsroom slow = new Newsroom(fixture.store());
        ArticleVersion older = slow.put("a.zip", slow.several("one", "two"));
        newsroom.event("a.zip");
        newsroom.created(newsroom.put("a.zip", newsroom.several(() -> slow.created(older), "two", "six")));

        assertThat(texts()).containsExactlyInAnyOrder("a.zip!/six", "a.zip!/two");
    }

    @Test
    void versionsThatRaceEndAsTheNewest() throws Exception {
        for (int round = 0; round < 5; round++) {
            fixture.clear();
            List<Callable<Void>> events = new ArrayList<>();
            String[][] versions = {{"one", "two"}, {"two", "three"}, {"three", "one", "five"}, {"six"}};
            for (int v = 0; v < versions.length; v++) {
                Newsroom newsroom = new Newsroom(fixture.store());
                for (int skipped = 0; skipped < v; skipped++) {
                    newsroom.event("a.zip");
                }
                ArticleVersion version = newsroom.put("a.zip", newsroom.several(versions[v]));
                events.add(() -> {
                    newsroom.created(version);
                    return null;
                });
            }
            java.util.Collections.shuffle(events, new Random(round));
            ExecutorService threads = Executors.newFixedThreadPool(events.size());
            for (Future<Void> done : threads.invokeAll(events)) {
                done.get();
            }
            threads.shutdown();

            assertThat(fixture.store().parts(Newsroom.BUCKET, "a.zip")).containsExactly("a.zip!/six");
            assertThat(texts()).containsExactly("a.zip!/six");
        }
    }

    @Test
    void embargoesAndItemIdsAreFoundByTheIndexes() throws Exception {
        Instant noon = Instant.parse("2026-11-25T12:00:00Z");
        Newsroom newsroom = new Newsroom(fixture.store());
        newsroom.created(newsroom.put(
                "late.xml",
                Newsroom.one(
                        "late",
                        metadata("urn:1").embargoedUntil(noon.plusSeconds(60)).build())));
        newsroom.created(newsroom.put(
                "early.xml",
                Newsroom.one("early", metadata("urn:1").embargoedUntil(noon).build())));
        newsroom.created(
                newsroom.put("free.xml", Newsroom.one("free", metadata("urn:2").build())));

        assertThat(keys(fixture.store().embargoedUntil(noon.minusSeconds(1), 10)))
                .isEmpty();
        assertThat(keys(fixture.store().embargoedUntil(noon, 10))).containsExactly("early.xml");
        assertThat(keys(fixture.store().embargoedUntil(noon.plusSeconds(60), 10)))
                .containsExactly("early.xml", "late.xml");
        assertThat(keys(fixture.store().embargoedUntil(noon.plusSeconds(60), 1)))
                .containsExactly("early.xml");
        assertThat(keys(fixture.store().withItemId(Newsroom.BUCKET, "urn:1")))
                .containsExactlyInAnyOrder("early.xml", "late.xml");
        assertThat(fixture.store().withItemId("another bucket", "urn:1")).isEmpty();
    }

    private static Metadata.Builder metadata(String itemId) {
        return Metadata.builder().itemId(itemId);
    }

    private static List<String> keys(List<StoredVersion> versions) {
        return versions.stream().map(v -> v.version().key()).toList();
    }

    /** Keys of the articles that have a text. */
    private List<String> texts() {
        return fixture.all().stream()
                .filter(i -> Newsroom.text(i, "itemType").equals("TEXT"))
                .map(i -> QueryKeys.key(Newsroom.text(i, "PK")))
                .toList();
    }

    private void assertSame() {
        DynamoDbJson json = new DynamoDbJson();
        assertThat(fixture.dump())
                .isEqualTo(expected.items().stream().map(json::line).sorted().toList());
    }
}
