package io.sayso.query;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** All that a query finds, page by page, as it is asked for. */
public final class Walk implements Iterator<Map<String, AttributeValue>> {

    private final Items items;
    private final KeyQuery query;
    private final int pageSize;
    private List<Map<String, AttributeValue>> page = List.of();
    private int at;
    private boolean more = true;
    private @Nullable Map<String, AttributeValue> last;

    /**
     * @param after an item of the query, or its keys; null to begin with the first
     * @param pageSize how many items to ask for at a time
     */
    public Walk(Items items, KeyQuery query, @Nullable Map<String, AttributeValue> after, int pageSize) {
        this.items = items;
        this.query = query;
        this.last = after;
        this.pageSize = pageSize;
    }

    @Override
    public boolean hasNext() {
        while (at == page.size() && more) {
            Page next = items.query(query, last, pageSize);
            page = next.items();
            at = 0;
            // DynamoDB's pages without a filter are empty only if there is nothing more.
            more = next.more() && !page.isEmpty();
        }
        return at < page.size();
    }

    @Override
    public Map<String, AttributeValue> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Map<String, AttributeValue> item = page.get(at++);
        last = item;
        return item;
    }

    /** The sort key of what comes next; call it only if something does. */
    String nextSortKey() {
        return Values.text(page.get(at), query.index().sortKey());
    }
}
