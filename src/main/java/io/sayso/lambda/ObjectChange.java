package io.sayso.lambda;

import io.sayso.store.ArticleVersion;

/** What an event says of one object. */
public sealed interface ObjectChange {

    ArticleVersion version();

    /** A new object, or a new version of one. */
    record Created(ArticleVersion version) implements ObjectChange {}

    /**
     * An object that a listing of its bucket shows, changed at the version's time and not since. Nothing has happened to it:
     * it is done only if the table does not know it as this extractor finds it.
     */
    record Listed(ArticleVersion version) implements ObjectChange {}

    /** The key has no object any more: deleted from an unversioned bucket, or a delete marker lies on top of it. */
    record Removed(ArticleVersion version) implements ObjectChange {}

    /**
     * One version, or one delete marker, was deleted for good. What the key holds now can't be told from the event: if
     * it was the newest, the version before it is current again, and S3 sends no other event for that ("Deleting object
     * versions from a versioning-enabled bucket" in its user guide).
     */
    record VersionDeleted(ArticleVersion version) implements ObjectChange {}
}
