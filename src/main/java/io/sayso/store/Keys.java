package io.sayso.store;

import io.sayso.quote.Act;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of the table and of its two indexes. */
final class Keys {

    static final String PK = "PK";
    static final String SK = "SK";
    static final String ARTICLE = "ARTICLE#";
    static final String META = "META";
    static final String PART = "PART#";

    /**
     * DynamoDB takes sort keys up to 1,024 bytes, and S3 object keys are as long by themselves: room is left for the
     * time and the quote's number beside the article.
     */
    static final int MAX_PART_BYTES = 960;

    /** Of fixed width, so that text order is time order. */
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Instant YEAR_1 = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant YEAR_10000 =
            Instant.parse("9999-12-31T23:59:59Z").plusSeconds(1);
    private static final int HASH_DIGITS = 32;

    private Keys() {}

    static String article(String bucket, String key) {
        return ARTICLE + bucket + "/" + key;
    }

    static String entity(String entityId) {
        return "ENTITY#" + bounded(entityId);
    }

    /** Articles under an embargo, in one partition by its end: there are never many. */
    static final String EMBARGO = "EMBARGO";

    /** What a publisher's own id finds. */
    static String item(String bucket, String itemId) {
        return "ITEM#" + bucket + "#" + bounded(itemId);
    }

    /** A part within its object's partition. */
    static String part(String partId) {
        return PART + bounded(partId);
    }

    /** A speaker's statements and thoughts lie in partitions of their own: who asks for the one reads none of the other. */
    static String speaker(String entityId, Act act) {
        return "SPEAKER#" + bounded(entityId) + (act == Act.THOUGHT ? "#THOUGHT" : "");
    }

    /**
     * When the article was published, to the second; the event's time if that is not known or is no date of a news
     * article (a year that four digits can't hold would sort wrongly).
     */
    static String time(@Nullable Instant publishedAt, Instant eventTime) {
        boolean usable = publishedAt != null && !publishedAt.isBefore(YEAR_1) && publishedAt.isBefore(YEAR_10000);
        return SECONDS.format(usable ? publishedAt : eventTime);
    }

    /** The text itself if it is short enough for a key, else its beginning and a hash of the whole. */
    static String bounded(String text) {
        if (ItemSize.utf8(text) <= MAX_PART_BYTES) {
            return text;
        }
        return Trim.toBytes(text, MAX_PART_BYTES - HASH_DIGITS - 1) + "~" + hash(text);
    }

    /** The first 128 bits of the SHA-256 of the text, in hex. */
    static String hash(String text) {
        return hash(Stream.of(text));
    }

    /** The same for texts one after the other, without putting them together. */
    static String hash(Stream<String> texts) {
        MessageDigest sha256 = sha256();
        texts.forEachOrdered(t -> sha256.update(t.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha256.digest()).substring(0, HASH_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
