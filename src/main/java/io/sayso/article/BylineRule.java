package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;

/** Marks the byline: who wrote an article says nothing in it. */
final class BylineRule implements BoilerplateRule {

    @Override
    public String name() {
        return "byline";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        FoundByline byline = FoundByline.in(page.text(), page.paragraphs(), found);
        return byline == null ? List.of() : List.of(byline.span());
    }
}
