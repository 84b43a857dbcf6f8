package io.sayso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The gold articles of a folder. */
public final class GoldFolder {

    private GoldFolder() {}

    /** The files of the folder itself that end in {@code .txt}, by name; none if there is no such folder. */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** @throws GoldFormatException with a line for each file that breaks the rules of the mark-up */
    public static List<GoldArticle> read(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                articles.add(GoldArticle.read(file));
            } catch (GoldFormatException e) {
                errors.add(e.getMessage());
            }
        }
        if (!errors.isEmpty()) {
            throw new GoldFormatException(String.join("\n", errors));
        }
        return List.copyOf(articles);
    }
}
