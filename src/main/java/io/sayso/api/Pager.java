package io.sayso.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.query.Items;
import io.sayso.query.KeyQuery;
import io.sayso.query.PlainJson;
import io.sayso.query.Walk;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a query finds, a page a request. */
final class Pager {

    static final int DEFAULT_LIMIT = 100;
    static final int MAX_LIMIT = 500;

    /** So many items are looked at for one page: a filter that lets few through must not run into the time-out. */
    static final int MAX_EXAMINED = 2000;

    private final Items items;
    private final Cursors cursors;

    Pager(Items items, Cursors cursors) {
        this.items = items;
        this.cursors = cursors;
    }

    /**
     * @param name of the array of records in the answer
     * @return with a {@code cursor} that is null if there is no more
     */
    ObjectNode page(String name, KeyQuery query, Predicate<Map<String, AttributeValue>> filter, ApiRequest request)
            throws ApiException {
        int limit = request.limit(DEFAULT_LIMIT, MAX_LIMIT);
        // The bounds too: DynamoDB refuses to begin at a place outside of them.
        String asked =
                String.join("\0", query.index().name(), query.partition(), bound(query.from()), bound(query.upTo()));
        String cursor = request.parameter("cursor");
        @Nullable
        Map<String, AttributeValue> last = cursor == null ? null : KeyQuery.behind(cursors.place(asked, cursor));
        Walk walk = new Walk(items, query, last, Math.min(limit, DEFAULT_LIMIT) + 1);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode records = answer.putArray(name);
        PageBody page = new PageBody(limit);
        boolean more = false;
        for (int examined = 0; walk.hasNext(); examined++) {
            more = page.isFull() || examined == MAX_EXAMINED;
            Map<String, AttributeValue> item = more ? Map.of() : walk.next();
            more = more || filter.test(item) && !page.add(records, PlainJson.of(item));
            if (more) {
                break;
            }
            last = item;
        }
        answer.put("cursor", more && last != null ? cursors.cursor(asked, query.place(last)) : null);
        return answer;
    }

    private static String bound(@Nullable String sortKey) {
        return sortKey == null ? "" : sortKey;
    }
}
