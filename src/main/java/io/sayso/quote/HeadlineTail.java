package io.sayso.quote;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headline that names its source at its end: {@code Ship ran aground at full moon, report finds}. */
final class HeadlineTail implements LayoutRule {

    private static final Pattern TAIL = Pattern.compile("(?s)(\\S.+), ([\\p{L}\\p{N}][\\p{L}\\p{N} .'’&-]{1,40}?) "
            + "(say|says|said|find|finds|show|shows|warn|warns|report|reports|claim|claims|suggests?|reveals?|rules?|confirms?"
            + "|concludes?|insists?|admits?|argues?|predicts?|alleges?|hears?)");

    /** Who hears it does not say it: "inquiry hears". */
    private static final Pattern HEARS = Pattern.compile("hears?");

    @Override
    public List<FoundQuote> find(Page page) {
        Span title = page.title();
        if (title == null) {
            return List.of();
        }
        Matcher m = TAIL.matcher(page.text()).region(title.start(), title.end());
        if (!m.matches()) {
            return List.of();
        }
        Span source = HEARS.matcher(m.group(3)).matches() ? null : new Span(m.start(2), m.end(2));
        return List.of(new FoundQuote(
                List.of(new Span(m.start(1), m.end(1))), new Span(m.start(3), m.end(3)), source, CONFIDENCE));
    }
}
