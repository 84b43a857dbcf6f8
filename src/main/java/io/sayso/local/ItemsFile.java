package io.sayso.local;

import io.sayso.store.DynamoDbJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An {@code items.jsonl} that is written again and again. Who reads it meets the whole of one writing: it takes the old
 * file's place at once. An item that was in the writing before is not put into JSON again.
 */
final class ItemsFile {

    private final DynamoDbJson json = new DynamoDbJson();
    private final Path file;
    private Map<Map<String, AttributeValue>, String> lines = new IdentityHashMap<>();

    ItemsFile(Path file) {
        this.file = file;
    }

    void write(List<Map<String, AttributeValue>> items) throws IOException {
        Map<Map<String, AttributeValue>, String> now = new IdentityHashMap<>();
        Path next = file.resolveSibling(file.getFileName() + ".tmp");
        try (BufferedWriter out = Files.newBufferedWriter(next)) {
            for (Map<String, AttributeValue> item : items) {
                String known = lines.get(item);
                String line = known == null ? json.line(item) : known;
                now.put(item, line);
                out.write(line);
                out.write('\n');
            }
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        lines = now;
    }
}
