package io.sayso.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The article's text, UTF-8 and gzip: in one item {@code TEXT}, or, if that would be larger than DynamoDB takes, cut
 * into {@code TEXT}, {@code TEXT#0002}, {@code TEXT#0003}, ..., whose bytes in that order are the gzip file.
 */
final class TextItems {

    static final int MAX_PART_BYTES = 350 * 1024;

    private final ArticleContext context;

    TextItems(ArticleContext context) {
        this.context = context;
    }

    List<Attributes> items() {
        String text = context.article().text();
        byte[] gzip = gzip(text);
        int parts = (gzip.length + MAX_PART_BYTES - 1) / MAX_PART_BYTES;
        List<Attributes> items = new ArrayList<>();
        for (int part = 1; part <= parts; part++) {
            int from = (part - 1) * MAX_PART_BYTES;
            byte[] bytes = Arrays.copyOfRange(gzip, from, Math.min(gzip.length, from + MAX_PART_BYTES));
            items.add(context.item(part == 1 ? "TEXT" : "TEXT#%04d".formatted(part), "TEXT")
                    .put("encoding", "gzip")
                    .put("length", text.length())
                    .put("part", part)
                    .put("parts", parts)
                    .put("text", bytes));
        }
        return items;
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return bytes.toByteArray();
    }

    /**
     * @param items the text's items in the order of their sort keys
     * @throws UncheckedIOException if a part is missing or damaged
     */
    static String text(List<Map<String, AttributeValue>> items) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Map<String, AttributeValue> item : items) {
            AttributeValue part = item.get("text");
            if (part != null) {
                bytes.writeBytes(part.b().asByteArrayUnsafe());
            }
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("text must be whole and gzip, in " + items.size() + " items", e);
        }
    }
}
