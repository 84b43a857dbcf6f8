package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Marks the date, agency and dash of a {@link Dateline}; the place before them is the article's. */
final class DatelineRule implements BoilerplateRule {

    /** Title, byline and standfirst may stand before it. */
    private static final int PARAGRAPHS = 12;

    @Override
    public String name() {
        return "dateline";
    }

    @Override
    public List<Span> find(PageText page, List<Span> found) {
        List<Span> datelines = new ArrayList<>();
        List<Span> paragraphs = page.paragraphs();
        for (Span paragraph : paragraphs.subList(0, Math.min(PARAGRAPHS, paragraphs.size()))) {
            Dateline dateline = Dateline.of(page.text(), paragraph);
            if (dateline != null && found.stream().noneMatch(dateline.debris()::overlaps)) {
                datelines.add(dateline.debris());
            }
        }
        return datelines;
    }
}
