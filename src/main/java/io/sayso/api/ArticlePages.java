package io.sayso.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.query.PlainJson;
import io.sayso.store.StoredArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An article, a page a request, and never pages of two versions of it: its quotes, thoughts, entities, and parts. */
final class ArticlePages {

    private static final String REVISION = "revision";
    private static final String AT = "at";

    private final Cursors cursors;

    ArticlePages(Cursors cursors) {
        this.cursors = cursors;
    }

    private record Record(String array, Map<String, AttributeValue> item) {}

    /** @throws ApiException 409 if the article was replaced since the cursor was given */
    ObjectNode page(StoredArticle article, ApiRequest request) throws ApiException {
        String asked = article.partition();
        String revision = article.revision();
        List<Record> all = records(article);
        int at = start(asked, revision, all.size(), request);

        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode meta = PlainJson.of(article.meta());
        answer.set("article", meta);
        for (String array : List.of("quotes", "thoughts", "entities", "parts")) {
            answer.putArray(array);
        }
        PageBody page = new PageBody(request.limit(Pager.DEFAULT_LIMIT, Pager.MAX_LIMIT), PageBody.bytes(meta));
        while (at < all.size()
                && page.add(
                        (ArrayNode) answer.get(all.get(at).array()),
                        PlainJson.of(all.get(at).item()))) {
            at++;
        }
        answer.put(
                "cursor",
                at == all.size() ? null : cursors.cursor(asked, Map.of(REVISION, revision, AT, String.valueOf(at))));
        return answer;
    }

    private int start(String asked, String revision, int size, ApiRequest request) throws ApiException {
        String cursor = request.parameter("cursor");
        if (cursor == null) {
            return 0;
        }
        Map<String, String> place = cursors.place(asked, cursor);
        if (!revision.equals(place.get(REVISION))) {
            throw new ApiException(
                    409,
                    "article must be the one that the cursor was given for, but was replaced: begin without a cursor");
        }
        return Math.min(size, Integer.parseInt(place.getOrDefault(AT, "0")));
    }

    private static List<Record> records(StoredArticle article) {
        List<Record> records = new ArrayList<>();
        article.quotes().forEach(i -> records.add(new Record("quotes", i)));
        article.thoughts().forEach(i -> records.add(new Record("thoughts", i)));
        article.entities().forEach(i -> records.add(new Record("entities", i)));
        article.parts().forEach(i -> records.add(new Record("parts", i)));
        return records;
    }
}
