package io.sayso.query;

/** What is queried: the table itself or one of its indexes. */
public enum Index {
    TABLE(""),
    GSI1("GSI1"),
    GSI2("GSI2");

    private final String prefix;

    Index(String prefix) {
        this.prefix = prefix;
    }

    String partitionKey() {
        return prefix + "PK";
    }

    String sortKey() {
        return prefix + "SK";
    }
}
