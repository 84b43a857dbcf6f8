package io.sayso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of libraries in META-INF/NOTICE, which somebody has looked through, against what the build really packs. */
class NoticeIT {

    private static final Path CLASSES = Path.of("target/classes/META-INF");
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0", "BSD-2-Clause", "BSD-3-Clause");
    private static final Pattern LICENCES = Pattern.compile(".*, | and ");

    @Test
    void noticeNamesEachLibraryOfTheFunctionWithVersionAndLicence() throws Exception {
        assertThat(noticed()).isEqualTo(packed());
    }

    @Test
    void noLibraryHasAnotherLicenceThanTheAllowed() throws Exception {
        for (String library : packed()) {
            List<String> licences =
                    LICENCES.splitAsStream(library).filter(l -> !l.isBlank()).toList();
            assertThat(licences).as(library).isNotEmpty().allMatch(ALLOWED::contains);
        }
    }

    @Test
    void onnxRuntimesNoticesTravelWithItsLibraries() {
        assertThat(CLASSES.resolve("onnxruntime-ThirdPartyNotices.txt")).isNotEmptyFile();
    }

    private static List<String> noticed() throws IOException {
        return Files.readAllLines(CLASSES.resolve("NOTICE")).stream()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    private static List<String> packed() throws IOException {
        List<String> libraries = new ArrayList<>();
        JsonNode bom = new ObjectMapper()
                .readTree(CLASSES.resolve("sbom/sayso.cdx.json").toFile());
        for (JsonNode component : bom.get("components")) {
            List<String> licences = new ArrayList<>();
            for (JsonNode one : component.path("licenses")) {
                JsonNode licence = one.path("license");
                licences.add(
                        licence.has("id")
                                ? licence.get("id").asText()
                                : licence.path("name").asText("unknown"));
            }
            libraries.add(component.get("group").asText() + ":"
                    + component.get("name").asText() + " "
                    + component.get("version").asText() + ", " + String.join(" and ", licences));
        }
        return libraries.stream().sorted().toList();
    }
}
