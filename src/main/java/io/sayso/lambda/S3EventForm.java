package io.sayso.lambda;

import io.sayso.store.ArticleVersion;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** S3's own notification (its user guide, "Event message structure"): {@code Records}, each with {@code s3}. */
final class S3EventForm implements EventForm {

    @Override
    public String description() {
        return "\"Records\" (S3 or SQS)";
    }

    @Override
    public boolean matches(EventNode event) {
        return event.has("Records");
    }

    @Override
    public ParsedEvent parse(EventNode event) throws UnreadableEventException {
        List<ObjectChange> changes = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (EventNode at : event.field("Records").elements()) {
            String name = removePrefix(at.field("eventName").text(), "s3:");
            if (name.startsWith("ObjectCreated:")) {
                if (isFolder(at)) {
                    ignored.add(name + " of a folder's place holder");
                } else {
                    changes.add(new ObjectChange.Created(version(at)));
                }
            } else if (name.startsWith("ObjectRemoved:") || name.startsWith("LifecycleExpiration:")) {
                changes.add(removal(name, version(at)));
            } else {
                ignored.add(name);
            }
        }
        return new ParsedEvent(changes, ignored);
    }

    private static ObjectChange removal(String name, ArticleVersion version) {
        // "Delete" comes for unversioned objects and for single versions; only the latter have a version id.
        return name.endsWith(":Delete") && version.versionId() != null
                ? new ObjectChange.VersionDeleted(version)
                : new ObjectChange.Removed(version);
    }

    private static boolean isFolder(EventNode at) throws UnreadableEventException {
        EventNode object = at.field("s3").field("object");
        return FolderMarker.is(object.field("key").text(), object.field("size"));
    }

    private static ArticleVersion version(EventNode at) throws UnreadableEventException {
        EventNode object = at.field("s3").field("object");
        return new ArticleVersion(
                at.field("s3").field("bucket").field("name").text(),
                decoded(object.field("key")),
                object.field("versionId").optionalText(),
                object.field("sequencer").optionalText(),
                at.field("eventTime").time());
    }

    private static String decoded(EventNode key) throws UnreadableEventException {
        String encoded = key.text();
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEventException(
                    key.path() + " must be URL-encoded, as S3 does, but was \"" + encoded + "\"", e);
        }
    }

    private static String removePrefix(String text, String prefix) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
