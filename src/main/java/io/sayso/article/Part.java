package io.sayso.article;

import java.util.List;

/** One article in an object that holds several. */
public interface Part {

    /** What separates an object's key from the part's id, and the ids of nested parts. */
    String SEPARATOR = "!/";

    /**
     * Tells it from the other parts of its object, and stays the same in later versions of the object where the format
     * allows: an entry's path, an item's guid, a record's address; else its number. Never empty.
     */
    String id();

    /** @throws UnreadableArticleException naming the object and the part; its neighbours may be sound */
    Article read() throws UnreadableArticleException;

    /** Parts that were read already. */
    static Parts of(List<? extends Part> parts) {
        var iterator = parts.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }
}
