package io.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

class TransactionPartTest {

    @Property(tries = 100)
    void transactionsHoldAllInOrderAndKeepTheLimits(
            @ForAll @Size(max = 350) List<@LongRange(min = 1, max = ItemSize.MAX_BYTES) Long> sizes) {
        List<TransactionPart> parts = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            String name = "t" + i;
            parts.add(new TransactionPart(
                    TransactWriteItem.builder().put(p -> p.tableName(name)).build(), sizes.get(i)));
        }

        List<List<TransactWriteItem>> transactions = TransactionPart.transactions(parts);

        assertThat(transactions.stream().flatMap(List::stream).toList())
                .isEqualTo(parts.stream().map(TransactionPart::action).toList());
        int first = 0;
        for (List<TransactWriteItem> transaction : transactions) {
            assertThat(transaction).isNotEmpty().hasSizeLessThan(TransactionPart.MAX_ACTIONS);
            long bytes = parts.subList(first, first + transaction.size()).stream()
                    .mapToLong(TransactionPart::bytes)
                    .sum();
            assertThat(bytes).isLessThanOrEqualTo(TransactionPart.MAX_BYTES);
            first += transaction.size();
        }
    }
}
