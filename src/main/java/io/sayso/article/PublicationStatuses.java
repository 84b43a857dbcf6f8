package io.sayso.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words in which formats tell a {@link PublicationStatus}: IPTC's codes ({@code stat:canceled}, {@code usable}) and
 * those that agencies use in NITF ({@code kill}, {@code embargoed}).
 */
final class PublicationStatuses {

    private PublicationStatuses() {}

    /** Usable for null, and for words that say nothing else. */
    static PublicationStatus of(@Nullable String words) {
        String code = words == null
                ? ""
                : words.toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "").strip();
        return switch (code) {
            case "canceled", "cancelled", "kill", "killed", "withdrawn", "retracted" -> PublicationStatus.CANCELED;
            case "withheld", "embargoed", "hold", "held" -> PublicationStatus.WITHHELD;
            default -> PublicationStatus.USABLE;
        };
    }
}
