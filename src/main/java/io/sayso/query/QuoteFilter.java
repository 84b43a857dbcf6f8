package io.sayso.query;

import io.sayso.quote.QuoteKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Which of somebody's quotes are wanted. */
public final class QuoteFilter {

    private QuoteFilter() {}

    /**
     * @param kind {@code direct}, {@code mixed} or {@code indirect}; null for all
     * @param about an entity's id; null for quotes about whatever
     * @throws IllegalArgumentException if there is no such kind
     */
    public static Predicate<Map<String, AttributeValue>> of(
            Items items, @Nullable String kind, @Nullable String about) {
        if (kind != null && !kinds().contains(kind)) {
            throw new IllegalArgumentException(
                    "kind must be " + String.join(", ", kinds()) + ", but was \"" + kind + "\"");
        }
        Predicate<Map<String, AttributeValue>> filter = kind == null
                ? quote -> true
                : quote -> Values.text(quote, "kind").equals(kind);
        return about == null ? filter : filter.and(new About(items, about));
    }

    private static List<String> kinds() {
        return Arrays.stream(QuoteKind.values()).map(QuoteKind::label).toList();
    }
}
