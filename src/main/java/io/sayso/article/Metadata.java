package io.sayso.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a format tells of an article beside its text.
 *
 * @param title the headline; null if the format gives none and the text has no line that looks like one
 * @param byline who wrote it, as written; null if not given
 * @param publishedAt when it was published, UTC; null if neither the format nor the object tells
 * @param publishedAtSource where {@code publishedAt} was read, and where its time zone, such as
 *     {@code "meta article:published_time"} or {@code "object's last modification"}; null exactly when
 *     {@code publishedAt} is
 * @param language BCP 47 tag such as {@code "en"}; null if not told
 * @param url the article's own address; null if not given
 * @param publisher the newspaper, agency or site, as written; null if not given
 * @param section the part of the paper, such as {@code "Politics"}; null if not given
 * @param itemId the publisher's own id, the same for all versions of the article, such as a {@code guid} or an
 *     {@code uri}; null if not given
 * @param status {@link PublicationStatus#USABLE} unless the format says otherwise
 * @param embargoedUntil UTC; null if there is no embargo, or no end of it is told
 */
public record Metadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable Instant publishedAt,
        @Nullable String publishedAtSource,
        @Nullable String language,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String section,
        @Nullable String itemId,
        PublicationStatus status,
        @Nullable Instant embargoedUntil) {

    /** Nothing told. */
    public static final Metadata NONE = builder().build();

    /** @throws IllegalArgumentException if only one of {@code publishedAt} and {@code publishedAtSource} is null */
    public Metadata {
        if ((publishedAt == null) != (publishedAtSource == null)) {
            throw new IllegalArgumentException("publishedAt and publishedAtSource must be told together, but were "
                    + publishedAt + " and " + publishedAtSource);
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that has all of this already. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title;
        builder.byline = byline;
        builder.publishedAt = publishedAt;
        builder.publishedAtSource = publishedAtSource;
        builder.language = language;
        builder.url = url;
        builder.publisher = publisher;
        builder.section = section;
        builder.itemId = itemId;
        builder.status = status;
        builder.embargoedUntil = embargoedUntil;
        return builder;
    }

    /** What is not set is null, and the status {@link PublicationStatus#USABLE}. Not for several threads. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String byline;
        private @Nullable Instant publishedAt;
        private @Nullable String publishedAtSource;
        private @Nullable String language;
        private @Nullable String url;
        private @Nullable String publisher;
        private @Nullable String section;
        private @Nullable String itemId;
        private PublicationStatus status = PublicationStatus.USABLE;
        private @Nullable Instant embargoedUntil;

        private Builder() {}

        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        public Builder byline(@Nullable String byline) {
            this.byline = byline;
            return this;
        }

        /** Both or none. */
        public Builder published(@Nullable Instant at, @Nullable String source) {
            this.publishedAt = at;
            this.publishedAtSource = source;
            return this;
        }

        Builder published(PublicationTime time) {
            return published(time.at(), time.source());
        }

        public Builder language(@Nullable String language) {
            this.language = language;
            return this;
        }

        public Builder url(@Nullable String url) {
            this.url = url;
            return this;
        }

        public Builder publisher(@Nullable String publisher) {
            this.publisher = publisher;
            return this;
        }

        public Builder section(@Nullable String section) {
            this.section = section;
            return this;
        }

        public Builder itemId(@Nullable String itemId) {
            this.itemId = itemId;
            return this;
        }

        public Builder status(PublicationStatus status) {
            this.status = status;
            return this;
        }

        public Builder embargoedUntil(@Nullable Instant embargoedUntil) {
            this.embargoedUntil = embargoedUntil;
            return this;
        }

        /** @throws IllegalArgumentException as the record's constructor does */
        public Metadata build() {
            return new Metadata(
                    title,
                    byline,
                    publishedAt,
                    publishedAtSource,
                    language,
                    url,
                    publisher,
                    section,
                    itemId,
                    status,
                    embargoedUntil);
        }
    }
}
