package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Marks bullets at paragraphs' beginnings, and rows of stars. A dash may open speech, and stays the article's. */
final class BulletRule implements BoilerplateRule {

    private static final String BULLETS = "\u2022\u25cf\u25aa\u25e6\u2023*";

    private static final Pattern ROW_OF_STARS = Pattern.compile("\\*(?: ?\\*){2,9}");

    @Override
    public String name() {
        return "bullet";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        return page.paragraphs().stream()
                .filter(p -> BULLETS.indexOf(page.words(p).charAt(0)) >= 0)
                .filter(p -> TextLines.isBulleted(page.words(p)))
                .map(p -> ROW_OF_STARS.matcher(page.words(p)).matches() ? p : new Span(p.start(), p.start() + 1))
                .toList();
    }
}
