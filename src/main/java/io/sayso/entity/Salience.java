package io.sayso.entity;

import io.sayso.article.Article;
import io.sayso.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much an article is about an entity: 0.4 if the headline names it, 0.2 if the first paragraph mentions it, and up to
 * 0.4 by its share of the mentions that the most mentioned entity has. The headline counts as no paragraph. Rounded to
 * three places.
 */
final class Salience {

    private static final double HEADLINE = 0.4;
    private static final double FIRST_PARAGRAPH = 0.2;
    private static final double MENTIONS = 0.4;

    private final String title;
    private final String headline;
    private final @Nullable Span firstParagraph;
    private final int most;

    Salience(Article article, List<Draft> drafts) {
        String given = article.title();
        this.title = given == null ? "" : Names.onOneLine(given);
        this.headline = " " + Names.key(title) + " ";
        this.firstParagraph = article.ownParagraphs().stream()
                .filter(p -> !Names.onOneLine(p.of(article.text())).equals(title))
                .findFirst()
                .orElse(null);
        this.most = drafts.stream().mapToInt(d -> d.mentions().size()).max().orElse(1);
    }

    /** Short names must be in the headline letter for letter: "US" is not "us". */
    private boolean isInHeadline(String name) {
        String key = Names.key(name);
        return headline.contains(" " + key + " ") && (key.length() > 3 || title.contains(name));
    }

    double of(Draft draft) {
        boolean inHeadline = isInHeadline(draft.name) || draft.names().stream().anyMatch(this::isInHeadline);
        boolean first =
                firstParagraph != null && draft.mentions().stream().anyMatch(m -> firstParagraph.contains(m.span()));
        double sum = (inHeadline ? HEADLINE : 0)
                + (first ? FIRST_PARAGRAPH : 0)
                + MENTIONS * draft.mentions().size() / most;
        return Math.round(sum * 1000) / 1000.0;
    }
}
