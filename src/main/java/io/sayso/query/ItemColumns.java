package io.sayso.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * All attributes that items have, as columns: what {@code src/main/athena/items.sql} declares as well. A list or map is JSON
 * in its cell.
 */
public final class ItemColumns {

    /** Attributes of any item, in the order of the columns; the article's text, which is gzip, is none. */
    public static final List<String> NAMES = List.of(
            "PK",
            "SK",
            "itemType",
            "bucket",
            "key",
            "versionId",
            "partOf",
            "title",
            "byline",
            "publishedAt",
            "publishedAtSource",
            "language",
            "publisher",
            "url",
            "section",
            "format",
            "status",
            "embargoedUntil",
            "itemId",
            "extractorVersion",
            "eventTime",
            "length",
            "quoteId",
            "kind",
            "act",
            "contents",
            "cue",
            "cueLemma",
            "source",
            "speakers",
            "resolvedBy",
            "rule",
            "confidence",
            "speakerConfidence",
            "parentId",
            "paragraph",
            "context",
            "entityId",
            "type",
            "name",
            "aliases",
            "titles",
            "roles",
            "salience",
            "countryCode",
            "candidates",
            "mentionCount",
            "mentionsInQuotes",
            "quoteCount",
            "thoughtCount",
            "entityCount",
            "mentions",
            "partId",
            "partKey",
            "reason",
            "partCount",
            "failedCount",
            "trimmed");

    private ItemColumns() {}

    /** One cell a name; empty for what the item lacks. */
    public static List<String> cells(Map<String, AttributeValue> item) {
        ObjectNode values = PlainJson.of(item);
        values.put("PK", Values.text(item, "PK")).put("SK", Values.text(item, "SK"));
        return NAMES.stream().map(name -> cell(values.path(name))).toList();
    }

    private static String cell(JsonNode value) {
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
