package io.sayso.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.sayso.report.ReportData;
import io.sayso.report.ReportPage;
import io.sayso.store.DynamoDbJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes a run's results into a folder, over those of the run before. */
final class ResultFiles {

    private final Path folder;

    /** Makes the folder, so that a run fails before its work rather than after it. */
    ResultFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path items() {
        return folder.resolve("items.jsonl");
    }

    Path summary() {
        return folder.resolve("summary.json");
    }

    Path report() {
        return folder.resolve("report.html");
    }

    /** One item a line, in the format that DynamoDB's import from S3 takes. */
    void writeItems(List<Map<String, AttributeValue>> items) throws IOException {
        DynamoDbJson json = new DynamoDbJson();
        try (BufferedWriter out = Files.newBufferedWriter(items())) {
            for (Map<String, AttributeValue> item : items) {
                out.write(json.line(item));
                out.write('\n');
            }
        }
    }

    void writeSummary(JsonNode summary) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        Files.writeString(summary(), mapper.writeValueAsString(summary) + "\n");
    }

    /** One page that needs nothing beside itself. */
    void writeReport(ReportData data) throws IOException {
        new ReportPage().write(data, report());
    }
}
