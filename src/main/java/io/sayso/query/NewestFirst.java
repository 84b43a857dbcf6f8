package io.sayso.query;

import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Two walks, each newest first, as one. */
record NewestFirst(Walk left, Walk right) implements Iterator<Map<String, AttributeValue>> {

    @Override
    public boolean hasNext() {
        return left.hasNext() || right.hasNext();
    }

    @Override
    public Map<String, AttributeValue> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        if (!left.hasNext()) {
            return right.next();
        }
        return !right.hasNext() || left.nextSortKey().compareTo(right.nextSortKey()) >= 0 ? left.next() : right.next();
    }
}
