package io.sayso.article;

/**
 * Whether an article may be used, as news agencies tell it (IPTC's {@code pubstatus} codes; NITF's
 * {@code management-status}).
 */
public enum PublicationStatus {
    USABLE,
    /** Not to be used for now, perhaps until the embargo's end. */
    WITHHELD,
    /** Killed: whatever was stored of it must go. */
    CANCELED
}
