package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** A cleaned name in the text: without article, titles, possessive ending, quotation marks and brackets around it. */
record RawName(Span span, String text, EntityType type, double confidence) {

    String key() {
        return Names.key(text);
    }

    RawName withType(EntityType other) {
        return new RawName(span, text, other, confidence);
    }

    /**
     * The names with those put together that belong together with the one before.
     *
     * @param names in the text's order, none overlapping
     * @param type of what was put together
     */
    static List<RawName> joined(
            List<RawName> names, String article, EntityType type, BiPredicate<RawName, RawName> belong) {
        List<RawName> joined = new ArrayList<>();
        for (RawName name : names) {
            RawName before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && belong.test(before, name)) {
                Span whole = before.span().cover(name.span());
                double confidence = Math.min(before.confidence(), name.confidence());
                joined.set(joined.size() - 1, new RawName(whole, whole.of(article), type, confidence));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    RawName withSpan(Span other, String article) {
        return new RawName(other, other.of(article), type, confidence);
    }
}
