package io.sayso.quote;

import io.sayso.entity.EntityMention;
import io.sayso.text.Span;

/**
 * Where a body's whole name stands, of which a mention may be a part: of the "Windward Islands Cricket Association" the tagger
 * may have marked the "Cricket Association".
 */
final class WholeNames {

    private WholeNames() {}

    /** The name around the mention; the mention's own place if the text there has no more of the name. */
    static Span around(EntityMention mention, String text) {
        Span span = mention.span();
        String name = mention.entity().name();
        String part = span.of(text);
        for (int at = name.indexOf(part); at >= 0; at = name.indexOf(part, at + 1)) {
            int start = span.start() - at;
            if (start >= 0 && text.startsWith(name, start)) {
                return new Span(start, start + name.length());
            }
        }
        return span;
    }
}
