package io.sayso.lambda;

import io.sayso.store.ArticleVersion;
import java.util.List;

/**
 * S3's event by EventBridge (its user guide, "EventBridge event message structure"). Unlike in S3's own notifications
 * the key is not URL-encoded, and the names are written with hyphens.
 */
final class EventBridgeForm implements EventForm {

    @Override
    public String description() {
        return "\"detail-type\" (EventBridge)";
    }

    @Override
    public boolean matches(EventNode event) {
        return event.has("detail-type");
    }

    @Override
    public ParsedEvent parse(EventNode event) throws UnreadableEventException {
        String source = event.field("source").text();
        if (!source.equals("aws.s3")) {
            throw new UnreadableEventException(
                    event.field("source").path() + " must be \"aws.s3\", but was \"" + source + "\"");
        }
        String type = event.field("detail-type").text();
        if (type.equals("Object Created")) {
            EventNode object = event.field("detail").field("object");
            return FolderMarker.is(object.field("key").text(), object.field("size"))
                    ? new ParsedEvent(List.of(), List.of(type + " of a folder's place holder"))
                    : changed(new ObjectChange.Created(version(event)));
        }
        return type.equals("Object Deleted")
                ? changed(removal(event, version(event)))
                : new ParsedEvent(List.of(), List.of(type));
    }

    private static ObjectChange removal(EventNode event, ArticleVersion version) throws UnreadableEventException {
        String deletion = event.field("detail").field("deletion-type").optionalText();
        return version.versionId() == null || "Delete Marker Created".equals(deletion)
                ? new ObjectChange.Removed(version)
                : new ObjectChange.VersionDeleted(version);
    }

    private static ParsedEvent changed(ObjectChange change) {
        return new ParsedEvent(List.of(change), List.of());
    }

    private static ArticleVersion version(EventNode event) throws UnreadableEventException {
        EventNode detail = event.field("detail");
        EventNode object = detail.field("object");
        return new ArticleVersion(
                detail.field("bucket").field("name").text(),
                object.field("key").text(),
                object.field("version-id").optionalText(),
                object.field("sequencer").optionalText(),
                event.field("time").time());
    }
}
