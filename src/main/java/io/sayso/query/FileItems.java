package io.sayso.query;

import io.sayso.store.DynamoDbJson;
import io.sayso.store.QueryKeys;
import io.sayso.store.StoredArticle;
import io.sayso.store.WholeArticles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The {@code items.jsonl} of a local run, or a table's export, in memory. */
public final class FileItems implements Items {

    /** DynamoDB orders strings by their bytes in UTF-8. */
    private static final Comparator<String> BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private final Map<Index, Map<String, List<Map<String, AttributeValue>>>> partitions = new HashMap<>();

    private FileItems(List<Map<String, AttributeValue>> items) {
        for (Index index : Index.values()) {
            Map<String, List<Map<String, AttributeValue>>> of = new LinkedHashMap<>();
            for (Map<String, AttributeValue> item : items) {
                if (item.containsKey(index.partitionKey())) {
                    of.computeIfAbsent(Values.text(item, index.partitionKey()), p -> new ArrayList<>())
                            .add(item);
                }
            }
            of.values().forEach(p -> p.sort(order(index)));
            partitions.put(index, of);
        }
    }

    /** @throws IOException if it can't be read or a line of it is no item, naming file and line */
    public static FileItems of(Path file) throws IOException {
        DynamoDbJson json = new DynamoDbJson();
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    items.add(item(json, line, file + ", line " + number));
                }
            }
        }
        return new FileItems(items);
    }

    private static Map<String, AttributeValue> item(DynamoDbJson json, String line, String place) throws IOException {
        try {
            return json.item(line);
        } catch (IOException e) {
            throw new IOException(place + ": " + e.getMessage(), e);
        }
    }

    private static Comparator<Map<String, AttributeValue>> order(Index index) {
        return Comparator.<Map<String, AttributeValue>, String>comparing(i -> Values.text(i, index.sortKey()), BYTES)
                .thenComparing(i -> Values.text(i, "PK"), BYTES)
                .thenComparing(i -> Values.text(i, "SK"), BYTES);
    }

    @Override
    public Page query(KeyQuery query, @Nullable Map<String, AttributeValue> after, int limit) {
        Comparator<Map<String, AttributeValue>> order = order(query.index());
        Comparator<Map<String, AttributeValue>> wanted = query.newestFirst() ? order.reversed() : order;
        List<Map<String, AttributeValue>> rest = partition(query).stream()
                .filter(i -> isWithin(query, Values.text(i, query.index().sortKey())))
                .filter(i -> after == null || wanted.compare(i, after) > 0)
                .sorted(wanted)
                .limit(limit + 1L)
                .toList();
        return new Page(rest.subList(0, Math.min(limit, rest.size())), rest.size() > limit);
    }

    private List<Map<String, AttributeValue>> partition(KeyQuery query) {
        return of(query.index()).getOrDefault(query.partition(), List.of());
    }

    private Map<String, List<Map<String, AttributeValue>>> of(Index index) {
        return partitions.getOrDefault(index, Map.of());
    }

    private static boolean isWithin(KeyQuery query, String sortKey) {
        return (query.from() == null || BYTES.compare(sortKey, query.from()) >= 0)
                && (query.upTo() == null || BYTES.compare(sortKey, query.upTo()) <= 0);
    }

    @Override
    public void forEachEntity(Consumer<Map<String, AttributeValue>> consumer) {
        of(Index.GSI1).values().stream()
                .flatMap(List::stream)
                .filter(i -> Values.text(i, "itemType").equals("ENTITY"))
                .forEach(consumer);
    }

    @Override
    public void forEachArticle(Consumer<StoredArticle> consumer) {
        of(Index.TABLE).values().forEach(p -> WholeArticles.of(p).ifPresent(consumer));
    }

    @Override
    public Optional<StoredArticle> find(String bucket, String key) {
        return WholeArticles.of(of(Index.TABLE).getOrDefault(QueryKeys.article(bucket, key), List.of()));
    }

    /** The buckets of the articles that have this key, or of all if it is null: of a local run there is one. */
    public List<String> buckets(@Nullable String key) {
        return of(Index.TABLE).keySet().stream()
                .filter(p -> key == null || QueryKeys.key(p).equals(key))
                .map(QueryKeys::bucket)
                .distinct()
                .toList();
    }
}
