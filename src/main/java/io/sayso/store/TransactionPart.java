package io.sayso.store;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * One action of a transaction.
 *
 * @param bytes the size of the items that it touches
 */
record TransactionPart(TransactWriteItem action, long bytes) {

    /** DynamoDB's limit for one transaction. */
    static final int MAX_ACTIONS = 100;

    /** DynamoDB's limit is 4 MB; the rest is for what it may count otherwise than we do. */
    static final long MAX_BYTES = 7 * 512 * 1024;

    /**
     * In order, as many to a transaction as fit beside one action more, the check of META.
     *
     * @return no transaction is empty
     */
    static List<List<TransactWriteItem>> transactions(List<TransactionPart> parts) {
        List<List<TransactWriteItem>> transactions = new ArrayList<>();
        List<TransactWriteItem> open = new ArrayList<>();
        long bytes = 0;
        for (TransactionPart part : parts) {
            if (!open.isEmpty() && (open.size() == MAX_ACTIONS - 1 || bytes + part.bytes > MAX_BYTES)) {
                transactions.add(List.copyOf(open));
                open.clear();
                bytes = 0;
            }
            open.add(part.action);
            bytes += part.bytes;
        }
        if (!open.isEmpty()) {
            transactions.add(List.copyOf(open));
        }
        return transactions;
    }
}
