package io.sayso.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Language tags as formats write them, {@code en_GB} among them, to BCP 47. */
final class Languages {

    private Languages() {}

    /** Null for null, and for what is no tag. */
    static @Nullable String tag(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String tag = Locale.forLanguageTag(words.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }
}
