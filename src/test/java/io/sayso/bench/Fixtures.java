package io.sayso.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Three short articles, marked as gold and, in another folder, as a program with some faults would mark them. */
final class Fixtures {

    private Fixtures() {}

    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<GoldArticle> gold() throws IOException {
        return GoldFolder.read(folder("gold"));
    }

    static List<GoldArticle> predicted() throws IOException {
        return GoldFolder.read(folder("predicted"));
    }

    /** The attributions of an article as if a program had found them, by one rule. */
    static List<PredictedQuote> asFound(GoldArticle article, String rule) {
        return article.quotes().stream()
                .map(q ->
                        new PredictedQuote(q.spans(), q.speakers(), q.speakers().isEmpty() ? "none" : rule))
                .toList();
    }
}
