package io.sayso.store;

import io.sayso.quote.Act;
import org.jspecify.annotations.Nullable;

/** The partition keys by which the table is asked, for those who ask. */
public final class QueryKeys {

    /** Fewer words have no key: see {@link #words}. */
    public static final int MIN_WORDS = WordsKey.MIN_WORDS;

    private QueryKeys() {}

    /** Of the table: all items of an article. */
    public static String article(String bucket, String key) {
        return Keys.article(bucket, key);
    }

    /**
     * The bucket of an article.
     *
     * @param partitionKey as {@link #article} gives it
     */
    public static String bucket(String partitionKey) {
        return partitionKey.substring(Keys.ARTICLE.length(), slash(partitionKey));
    }

    /** The object key of an article, as {@link #bucket}. */
    public static String key(String partitionKey) {
        return partitionKey.substring(slash(partitionKey) + 1);
    }

    /** The names of buckets have no slash. */
    private static int slash(String partitionKey) {
        int slash = partitionKey.indexOf('/');
        if (!partitionKey.startsWith(Keys.ARTICLE) || slash < 0) {
            throw new IllegalArgumentException(
                    "partition key of an article must be " + Keys.ARTICLE + "<bucket>/<key>, but was " + partitionKey);
        }
        return slash;
    }

    /** Of the first index: an entity's items, one an article; also their sort key in the table. */
    public static String entity(String entityId) {
        return Keys.entity(entityId);
    }

    /** Of the first index: what somebody said, or thinks. */
    public static String speaker(String entityId, Act act) {
        return Keys.speaker(entityId, act);
    }

    /** Of the second index: quotes of these words, however they are printed; null if they are fewer than {@link #MIN_WORDS}. */
    public static @Nullable String words(String words) {
        return WordsKey.ofWords(words);
    }
}
