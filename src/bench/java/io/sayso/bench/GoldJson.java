package io.sayso.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.text.Span;
import java.util.List;

/**
 * Gold articles in the form that scorers of PolNeAR read: a JSON object a line, {@code {"doc", "text", "quotes":
 * [{"content": [[start, end], ...], "cue": [...], "source": [...]}]}}, with offsets in Unicode code points.
 */
final class GoldJson {

    private GoldJson() {}

    static String line(GoldArticle article) {
        ObjectNode root =
                JsonNodeFactory.instance.objectNode().put("doc", article.name()).put("text", article.text());
        ArrayNode quotes = root.putArray("quotes");
        for (GoldQuote quote : article.quotes()) {
            ObjectNode node = quotes.addObject();
            put(node.putArray("content"), quote.spans().content(), article.text());
            put(node.putArray("cue"), quote.spans().cue(), article.text());
            put(node.putArray("source"), quote.spans().source(), article.text());
        }
        return root.toString();
    }

    private static void put(ArrayNode node, List<Span> spans, String text) {
        for (Span span : spans) {
            node.addArray().add(text.codePointCount(0, span.start())).add(text.codePointCount(0, span.end()));
        }
    }
}
