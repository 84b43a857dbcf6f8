package io.sayso.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists kept as resource files: UTF-8, one entry a line, blank lines and lines that begin with {@code #} left out. */
public final class WordList {

    private WordList() {}

    /**
     * @param owner the class beside which the file lies
     * @throws IllegalStateException if the class path has no such file
     */
    public static List<String> lines(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("class path must hold " + file + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " must be readable", e);
        }
    }
}
