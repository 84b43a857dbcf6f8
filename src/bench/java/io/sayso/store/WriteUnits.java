package io.sayso.store;

import io.sayso.extract.Extraction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What storing a new article costs in DynamoDB's write request units: one for each 1 KB or part of it of an item, and one
 * for each 1 KB of each index entry (its developer guide, "DynamoDB on-demand capacity mode" and "Using global secondary
 * indexes"). A new article is written without transactions, which would cost twice as much; META twice, first small.
 *
 * @param items how many items are written
 * @param table units of the table itself
 * @param index1 units of GSI1, whose entries hold the whole item
 * @param index2 units of GSI2, likewise
 * @param bytes of all items, as DynamoDB counts them
 */
public record WriteUnits(int items, long table, long index1, long index2, long bytes) {

    private static final int UNIT = QuoteContext.UNIT_BYTES;
    private static final int CLAIM = 1;

    public static WriteUnits of(Extraction extraction) {
        ArticleVersion version = new ArticleVersion(
                "sayso-111122223333-eu-west-1",
                "news/2026/11/25/an-article.html",
                "3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrH",
                "0055AED6DCD90281E5",
                Instant.parse("2026-11-25T06:00:00Z"));
        ArticleItems stored = new ItemMapper().stored(version, extraction, "2");
        List<Map<String, AttributeValue>> items = new ArrayList<>(stored.items());
        items.add(stored.metaItem());
        return new WriteUnits(
                items.size(),
                CLAIM + items.stream().mapToLong(WriteUnits::units).sum(),
                items.stream()
                        .filter(i -> i.containsKey("GSI1PK"))
                        .mapToLong(WriteUnits::units)
                        .sum(),
                items.stream()
                        .filter(i -> i.containsKey("GSI2PK"))
                        .mapToLong(WriteUnits::units)
                        .sum(),
                items.stream().mapToLong(ItemSize::of).sum());
    }

    private static long units(Map<String, AttributeValue> item) {
        return (ItemSize.of(item) + UNIT - 1) / UNIT;
    }

    public long total() {
        return table + index1 + index2;
    }
}
