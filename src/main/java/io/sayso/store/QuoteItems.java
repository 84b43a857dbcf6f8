package io.sayso.store;

import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.quote.Speaker;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A quote's items: {@code QUOTE#<id>}, which its first speaker's query finds, and for each further speaker a copy
 * {@code SPEAKER#<id>#<n>}, which that speaker's query finds. The copies are of the item type QUOTE_SPEAKER, lie outside
 * of {@code QUOTE#}, and have no key of the second index: whoever reads an article's quotes, or counts who printed the
 * same words, meets each quote once.
 *
 * <p>What a source only thinks is a {@code THOUGHT#<id>}, its copies are of the type THOUGHT_SPEAKER, and its speakers'
 * partitions end with {@code #THOUGHT}: it has to be asked for.
 */
final class QuoteItems {

    private static final int MAX_CONTENTS = 200;
    private static final int MAX_CONTENTS_BYTES = 128 * 1024;
    private static final int MAX_SOURCE_BYTES = 4 * 1024;
    private static final int MAX_CUE_BYTES = 1024;
    private static final int MAX_SPEAKERS = 100;
    private static final int MAX_NAME_BYTES = 512;

    private final ArticleContext context;

    QuoteItems(ArticleContext context) {
        this.context = context;
    }

    List<Attributes> of(Quote quote) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        quote.speakers().forEach(s -> speakers.putIfAbsent(s.entityId(), s));
        List<Speaker> distinct = new ArrayList<>(speakers.values());
        List<Attributes> items = new ArrayList<>();
        String type = quote.act() == Act.THOUGHT ? "THOUGHT" : "QUOTE";
        Attributes keys = new Attributes();
        String words = WordsKey.of(quote, context.article().text());
        if (words != null) {
            keys.put("GSI2PK", words).put("GSI2SK", context.timeAndArticle());
        }
        items.add(item(type + "#" + quote.id(), type, quote, distinct, speakerKeys(quote, distinct, 0, keys)));
        for (int i = 1; i < Math.min(distinct.size(), MAX_SPEAKERS); i++) {
            String sortKey = "SPEAKER#%s#%02d".formatted(quote.id(), i + 1);
            items.add(item(
                    sortKey, type + "_SPEAKER", quote, distinct, speakerKeys(quote, distinct, i, new Attributes())));
        }
        return items;
    }

    private Attributes speakerKeys(Quote quote, List<Speaker> speakers, int i, Attributes keys) {
        return i >= speakers.size()
                ? keys
                : keys.put("GSI1PK", Keys.speaker(speakers.get(i).entityId(), quote.act()))
                        .put("GSI1SK", context.timeAndArticle() + "#" + quote.id());
    }

    private Attributes item(
            String sortKey, String itemType, Quote quote, Collection<Speaker> speakers, Attributes indexKeys) {
        Trim trim = new Trim();
        Attributes item = context.item(sortKey, itemType)
                .putAll(indexKeys)
                .put("quoteId", quote.id())
                .put("kind", quote.kind().label())
                .put("act", quote.act().label())
                .put("contents", contents(quote, trim))
                .put("cue", context.span("cue", quote.cue(), trim, MAX_CUE_BYTES))
                .put("cueLemma", trim.text("cueLemma", quote.cueLemma(), MAX_CUE_BYTES))
                .put("source", context.span("source", quote.source(), trim, MAX_SOURCE_BYTES))
                .put("speakers", speakers(speakers, trim))
                .put("resolvedBy", quote.resolvedBy().label())
                .put("rule", quote.rule())
                .put("confidence", quote.confidence())
                .put("speakerConfidence", quote.speakerConfidence())
                .put("parentId", quote.parentId())
                .put("paragraph", quote.paragraph());
        context.describe(item, trim);
        String text = context.article().text();
        item.put("context", new QuoteContext(quote, text).fitting(ItemSize.of(item.toMap()), trim));
        trim.flag(item);
        return item;
    }

    private List<AttributeValue> contents(Quote quote, Trim trim) {
        List<AttributeValue> values = new ArrayList<>();
        int left = MAX_CONTENTS_BYTES;
        for (Span content : trim.list("contents", quote.contents(), MAX_CONTENTS)) {
            Attributes value = context.span("contents", content, trim, left);
            if (value != null) {
                values.add(value.toValue());
                left -= Math.min(
                        left, ItemSize.utf8(content.of(context.article().text())));
            }
        }
        return values;
    }

    private static List<AttributeValue> speakers(Collection<Speaker> speakers, Trim trim) {
        return trim.list("speakers", List.copyOf(speakers), MAX_SPEAKERS).stream()
                .map(s -> new Attributes()
                        .put("entityId", Keys.bounded(s.entityId()))
                        .put("name", trim.text("speakers", s.name(), MAX_NAME_BYTES))
                        .toValue())
                .toList();
    }
}
