package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.store.ArticleVersion;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeParserTest {

    private static final Instant TIME = Instant.parse(Events.TIME);

    private static ParsedEvent parse(JsonNode event) throws UnreadableEventException {
        return EnvelopeParser.create().parse(EventNode.of(event));
    }

    private static ObjectChange only(JsonNode event) throws UnreadableEventException {
        ParsedEvent parsed = parse(event);
        assertThat(parsed.ignored()).isEmpty();
        assertThat(parsed.changes()).hasSize(1);
        return parsed.changes().get(0);
    }

    @Test
    void readsAllOfACreatedObject() throws Exception {
        ObjectNode event = Events.s3(
                "ObjectCreated:CompleteMultipartUpload",
                "{\"key\": \"a.txt\", \"versionId\": \"v1\", \"sequencer\": \"00A1\", \"size\": 7}");

        assertThat(only(event))
                .isEqualTo(new ObjectChange.Created(new ArticleVersion(Events.BUCKET, "a.txt", "v1", "00A1", TIME)));
    }

    @ParameterizedTest
    @CsvSource({
        "a+b%2Bc.txt, a b+c.txt",
        "caf%C3%A9/%E6%96%B0%E8%81%9E.html, café/新聞.html",
        "plain.txt, plain.txt",
        "100%25.txt, 100%.txt"
    })
    void decodesKeysOfS3(String encoded, String key) throws Exception {
        assertThat(only(Events.put(encoded)).version().key()).isEqualTo(key);
    }

    @Test
    void takesKeysOfEventBridgeAsTheyAre() throws Exception {
        ObjectNode event = Events.eventBridge(
                "Object Created",
                "{\"bucket\": {\"name\": \"b\"}, \"object\": {\"key\": \"a+b%2Bc.txt\", \"version-id\": \"v\","
                        + " \"sequencer\": \"0A\", \"size\": 3}}");

        assertThat(only(event))
                .isEqualTo(new ObjectChange.Created(new ArticleVersion("b", "a+b%2Bc.txt", "v", "0A", TIME)));
    }

    @ParameterizedTest
    @CsvSource({
        "ObjectRemoved:Delete, , Removed",
        "ObjectRemoved:Delete, v1, VersionDeleted",
        "ObjectRemoved:DeleteMarkerCreated, v1, Removed",
        "LifecycleExpiration:Delete, , Removed",
        "LifecycleExpiration:Delete, v1, VersionDeleted",
        "LifecycleExpiration:DeleteMarkerCreated, v1, Removed",
        "s3:ObjectRemoved:Delete, , Removed"
    })
    void tellsWhatARemovalLeaves(String eventName, String versionId, String kind) throws Exception {
        String version = versionId == null ? "" : ", \"versionId\": \"" + versionId + "\"";

        ObjectChange change = only(Events.s3(eventName, "{\"key\": \"a.txt\"" + version + "}"));

        assertThat(change.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(change.version().versionId()).isEqualTo(versionId);
        assertThat(change.version().sequencer()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Delete Marker Created, v1, Removed",
        "Permanently Deleted, v1, VersionDeleted",
        "Permanently Deleted, , Removed",
        ", v1, VersionDeleted"
    })
    void tellsWhatARemovalByEventBridgeLeaves(String deletionType, String versionId, String kind) throws Exception {
        ObjectNode event = Events.eventBridge(
                "Object Deleted", "{\"bucket\": {\"name\": \"b\"}, \"object\": {\"key\": \"a.txt\"}}");
        ((ObjectNode) event.get("detail")).put("deletion-type", deletionType).put("reason", "DeleteObject");
        ((ObjectNode) event.at("/detail/object")).put("version-id", versionId);

        assertThat(only(event).getClass().getSimpleName()).isEqualTo(kind);
    }

    @Test
    void keepsTheOrderOfTheRecords() throws Exception {
        ObjectNode event = Events.put("one.txt");
        event.withArray("Records").addAll((ArrayNode) Events.put("two.txt").get("Records"));

        assertThat(parse(event).changes()).extracting(c -> c.version().key()).containsExactly("one.txt", "two.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ObjectRestore:Completed", "ObjectTagging:Put", "ObjectAcl:Put", "LifecycleTransition"})
    void ignoresEventsThatChangeNoArticle(String eventName) throws Exception {
        ParsedEvent parsed = parse(Events.s3(eventName, "{\"key\": \"a.txt\"}"));

        assertThat(parsed.changes()).isEmpty();
        assertThat(parsed.ignored()).containsExactly(eventName);
    }

    @Test
    void ignoresOtherEventsOfEventBridge() throws Exception {
        assertThat(parse(Events.eventBridge("Object Tags Added", "{}")).ignored())
                .containsExactly("Object Tags Added");
    }

    @Test
    void ignoresTheEmptyObjectOfAFolderAlone() throws Exception {
        String empty = "{\"key\": \"news/\", \"size\": 0}";
        String full = "{\"key\": \"news/\", \"size\": 1}";

        assertThat(parse(Events.s3("ObjectCreated:Put", empty)).ignored())
                .containsExactly("ObjectCreated:Put of a folder's place holder");
        assertThat(parse(Events.s3("ObjectCreated:Put", full)).changes()).hasSize(1);
        assertThat(parse(Events.eventBridge("Object Created", "{\"object\": " + empty + "}"))
                        .changes())
                .isEmpty();
    }

    @Test
    void ignoresTheTestEvent() throws Exception {
        ParsedEvent parsed = parse(Events.json("{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\"}"));

        assertThat(parsed).isEqualTo(new ParsedEvent(List.of(), List.of("s3:TestEvent")));
    }

    @Test
    void looksIntoANotificationOfSns() throws Exception {
        ObjectNode event = Events.json("{\"Type\": \"Notification\", \"TopicArn\": \"arn:aws:sns:x\"}");
        event.put("Message", Events.put("a.txt").toString());

        assertThat(only(event).version().key()).isEqualTo("a.txt");
    }

    @Test
    void takesATimeWithoutOffsetAsUtc() throws Exception {
        ObjectNode event = Events.put("a.txt");
        ((ObjectNode) event.at("/Records/0")).put("eventTime", "2026-11-24T09:30:00.123456");

        assertThat(only(event).version().eventTime()).isEqualTo(Instant.parse("2026-11-24T09:30:00.123456Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/Records/0/s3/object|key||Records[0].s3.object.key must be a string, but was missing",
                "/Records/0/s3/object|key|7|Records[0].s3.object.key must be a string, but was 7",
                "/Records/0/s3/object|key|\"\"|Records[0].s3.object.key must not be empty",
                "/Records/0/s3/object|key|\"50%.txt\"|Records[0].s3.object.key must be URL-encoded, as S3 does,"
                        + " but was \"50%.txt\"",
                "/Records/0/s3/object|versionId|true|Records[0].s3.object.versionId must be a string, but was true",
                "/Records/0/s3|bucket|[]|Records[0].s3.bucket.name must be a string, but was missing",
                "/Records/0|s3||Records[0].s3.object.key must be a string, but was missing",
                "/Records/0|eventName|null|Records[0].eventName must be a string, but was null",
                "/Records/0|eventTime|\"noon\"|Records[0].eventTime must be an ISO 8601 time, but was \"noon\"",
                "|Records|{}|Records must be an array, but was of type object",
                "|Records|[]|Records must hold at least one record, but was empty",
                "|Records||event must have one of \"Records\" (S3 or SQS), \"detail-type\" (EventBridge), \"Items\" (a refill's batch), \"Event\":"
                        + " \"s3:TestEvent\", \"Message\" (SNS), but has no fields",
            })
    void saysWhereWhatWasExpected(String parent, String field, String json, String message) {
        ObjectNode event = Events.put("a.txt");
        ObjectNode at = (ObjectNode) event.at(parent == null ? "" : parent);
        at.remove(field);
        if (json != null) {
            at.set(field, Events.json("{\"value\": " + json + "}").get("value"));
        }

        assertThatThrownBy(() -> parse(event))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhatIsWrongInsideOfANotificationOfSns() {
        ObjectNode event = Events.json("{\"TopicArn\": \"arn:aws:sns:x\", \"Message\": \"hello\"}");

        assertThatThrownBy(() -> parse(event)).hasMessageStartingWith("Message must be JSON, but was not: ");
    }

    @Test
    void refusesEventsOfOtherServices() {
        ObjectNode event = Events.eventBridge("EC2 Instance State-change Notification", "{}");
        event.put("source", "aws.ec2");

        assertThatThrownBy(() -> parse(event)).hasMessage("source must be \"aws.s3\", but was \"aws.ec2\"");
    }
}
