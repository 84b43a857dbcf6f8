package io.sayso.store;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An article that the table does not know yet, without transactions: these cost twice as much (DynamoDB's developer
 * guide, "DynamoDB transactions: capacity management"), and there is no other version that a reader could see mixed
 * with it. META says WRITING, then the items come, then META says READY.
 *
 * <p>A newer change may take META over at any moment. Each item is therefore put on the condition that there is none of
 * another change in its place, and whoever finds that META is not his takes away what he has put: see
 * {@link #takeBack}. If he dies before he can, his event is delivered again and finds itself stale, which does the same.
 */
final class FirstWrite {

    private final ArticleTable table;
    private final ParallelRequests requests;

    FirstWrite(ArticleTable table, ParallelRequests requests) {
        this.table = table;
        this.requests = requests;
    }

    /** @return false if another writer came between */
    boolean write(ArticleItems next) {
        Meta claim = next.meta().underWay();
        Stream<BooleanSupplier> puts = next.items().stream().map(i -> () -> table.putOwn(i));
        return table.putMeta(claim.toItem().toMap(), new MetaCondition(null))
                && requests.all(puts.toList())
                && table.putMeta(next.metaItem(), new MetaCondition(claim));
    }

    /** Deletes the change's items that are in the table, if any, although META is another's. */
    void takeBack(ArticleItems change) {
        if (change.items().isEmpty()) {
            return;
        }
        List<Map<String, AttributeValue>> own = Partition.of(table.items(change.pk())).items().stream()
                .filter(i -> Partition.isOf(change.meta(), i))
                .toList();
        Stream<BooleanSupplier> deletes = own.stream().map(i -> () -> table.deleteOwn(i));
        requests.all(deletes.toList());
    }
}
