package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Short articles with their names marked as a tagger would, beside what must come out, a line an entity: id, name,
 * aliases, titles, nominal mentions, number of mentions.
 */
class EntityGoldenTest {

    private static final EntityFinder FINDER = new EntityFinder();

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "talks"})
    void articleGivesItsEntities(String name) throws IOException {
        String[] file = read(name + ".txt").split("\n\n", 2);
        MarkedText text = MarkedText.titled(file[0], file[1]);

        String found = FINDER.find(text.article(), text.names()).list().stream()
                .map(EntityGoldenTest::line)
                .collect(Collectors.joining("\n", "", "\n"));

        assertThat(found).isEqualTo(read(name + ".golden"));
    }

    private static String line(Entity entity) {
        String nominals = entity.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NOMINAL)
                .map(Mention::text)
                .collect(Collectors.joining("; "));
        return String.join(
                " | ",
                entity.id(),
                entity.name(),
                String.join("; ", entity.aliases()),
                String.join("; ", entity.titles()),
                nominals,
                String.valueOf(entity.mentions().size()));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(EntityGoldenTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
