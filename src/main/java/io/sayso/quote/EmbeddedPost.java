package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A post of a social network as pages show it: {@code Hot tea for all. — Nordrail (@nordrail) January 12, 2025}. */
final class EmbeddedPost implements LayoutRule {

    private static final Pattern POST = Pattern.compile(
            "(?s)(\\S.*?)\\s*(--|[-–—―])\\s*([^-–—―\\n]{2,60}\\(@\\w{1,30}\\))(?:\\s+\\p{Lu}\\p{L}+\\.? \\d{1,2}, \\d{4})?");

    @Override
    public List<FoundQuote> find(Page page) {
        List<FoundQuote> out = new ArrayList<>();
        for (Span paragraph : page.paragraphs()) {
            Matcher m = POST.matcher(page.text()).region(paragraph.start(), paragraph.end());
            if (m.matches()) {
                out.add(new FoundQuote(
                                List.of(new Span(m.start(1), m.end(1))),
                                new Span(m.start(2), m.end(2)),
                                new Span(m.start(3), m.end(3)),
                                CONFIDENCE)
                        .inOwnWords());
            }
        }
        return out;
    }
}
