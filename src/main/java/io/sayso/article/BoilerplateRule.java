package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;

/** One way to tell what of a text is the site's rather than the article's. Rules never mark running prose. */
interface BoilerplateRule {

    /** Such as {@code "copyright"}. */
    String name();

    /** @param found what the rules before this one have marked, in order */
    List<Span> find(PageText page, List<Span> found);
}
