package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** From S3's notification to the table's items, with moto's own notifications. */
class HandlerIT {

    private static final String TEXT = "Harbour wall to be rebuilt\n\nWork will begin in spring, the mayor said.\n";

    @Test
    void anArticlePutIntoTheBucketIsStoredUnderItsDecodedKey() throws Exception {
        try (HandlerFixture it = new HandlerFixture("handler-put", false)) {
            it.put("news/a b+c é.txt", TEXT);

            assertThat(it.invoke(it.takeBatch())).isEmpty();

            assertThat(it.sortKeys("news/a b+c é.txt")).containsExactly("META", "TEXT");
        }
    }

    @Test
    void theSameEventTwiceChangesNothing() throws Exception {
        try (HandlerFixture it = new HandlerFixture("handler-twice", false)) {
            it.put("a.txt", TEXT);
            ObjectNode batch = it.takeBatch();

            assertThat(it.invoke(batch)).isEmpty();
            assertThat(it.invoke(batch)).isEmpty();

            assertThat(it.outcomes()).containsExactly("a.txt stored", "a.txt unchanged");
        }
    }

    @Test
    void aPoisonFileFailsAlone() throws Exception {
        try (HandlerFixture it = new HandlerFixture("handler-poison", false)) {
            it.put("good-1.txt", TEXT);
            it.put("large.txt", "x".repeat(10_001));
            it.put("poison.txt", "%PDF-1.7\n\u0000\u0001\u0002");
            it.put("good-2.txt", TEXT);

            assertThat(it.invoke(it.takeBatch())).hasSize(2);

            assertThat(it.outcomes())
                    .containsExactlyInAnyOrder(
                            "good-1.txt stored", "large.txt unreadable", "poison.txt unreadable", "good-2.txt stored");
            assertThat(it.sortKeys("poison.txt")).isEmpty();
        }
    }

    @Test
    void aRemovedObjectsItemsGo_andItsCreationDoesNotBringThemBack() throws Exception {
        try (HandlerFixture it = new HandlerFixture("handler-removed", false)) {
            it.put("a.txt", TEXT);
            ObjectNode creation = it.takeBatch();
            it.invoke(creation);
            it.s3.deleteObject(d -> d.bucket(it.name).key("a.txt"));

            assertThat(it.invoke(it.takeBatch())).isEmpty();
            assertThat(it.sortKeys("a.txt")).doesNotContain("TEXT");

            assertThat(it.invoke(creation)).isEmpty();
            assertThat(it.sortKeys("a.txt")).doesNotContain("TEXT");
            assertThat(it.outcomes()).containsExactly("a.txt stored", "a.txt removed", "a.txt gone");
        }
    }

    @Test
    void deletedVersionsLeaveTheCurrentOneOrBringTheOneBeforeBack() throws Exception {
        try (HandlerFixture it = new HandlerFixture("handler-versions", true)) {
            String first = it.put("a.txt", TEXT + "1");
            String second = it.put("a.txt", TEXT + "2");
            String third = it.put("a.txt", TEXT + "3");
            assertThat(it.invoke(it.takeBatch())).isEmpty();

            deleteVersion(it, second, "10");
            assertThat(it.versionOf("a.txt")).isEqualTo(third);

            deleteVersion(it, third, "11");
            assertThat(it.versionOf("a.txt")).isEqualTo(first);
            assertThat(it.sortKeys("a.txt")).contains("TEXT");

            deleteVersion(it, first, "12");
            assertThat(it.sortKeys("a.txt")).doesNotContain("TEXT");
        }
    }

    @Test
    void aDeleteMarkerRemovesAndItsOwnDeletionBringsBack() throws Exception {
        try (HandlerFixture it = new HandlerFixture("handler-marker", true)) {
            String version = it.put("a.txt", TEXT);
            assertThat(it.invoke(it.takeBatch())).isEmpty();
            String marker =
                    it.s3.deleteObject(d -> d.bucket(it.name).key("a.txt")).versionId();

            it.invoke(removal(it, "DeleteMarkerCreated", marker, "20"));
            assertThat(it.sortKeys("a.txt")).doesNotContain("TEXT");

            deleteVersion(it, marker, "21");
            assertThat(it.versionOf("a.txt")).isEqualTo(version);
            assertThat(it.sortKeys("a.txt")).contains("TEXT");
        }
    }

    private static void deleteVersion(HandlerFixture it, String version, String second) throws Exception {
        it.s3.deleteObject(d -> d.bucket(it.name).key("a.txt").versionId(version));
        it.takeBatch(); // moto's own event, which lacks the version's id
        assertThat(it.invoke(removal(it, "Delete", version, second))).isEmpty();
    }

    /** As S3 sends it. A time of next century is later than that of every event of moto's. */
    private static ObjectNode removal(HandlerFixture it, String kind, String version, String second) {
        String body = """
                {"Records": [{"eventSource": "aws:s3", "eventName": "ObjectRemoved:%s",
                  "eventTime": "2100-01-01T00:00:%sZ", "s3": {"bucket": {"name": "%s"},
                  "object": {"key": "a.txt", "versionId": "%s"}}}]}""".formatted(kind, second, it.name, version);
        return HandlerFixture.batchOf("removal-" + second, body);
    }
}
