package io.sayso.quote;

import io.sayso.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line's end, or a line, that says after a dash whose words came before it: {@code -Commissioner Dale Whitcomb}.
 *
 * @param mark the dash
 * @param name what follows
 */
record Dash(Span mark, Span name) {

    private static final Pattern ATTRIBUTION =
            Pattern.compile("[\\s\\p{Z}]*(--|[-–—―])[\\s\\p{Z}]*(\\p{Lu}[^“”\"\\n—]{1,119}?)[\\s\\p{Z}]*");

    /** What a sentence begins with, and no name. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?:He|She|They|It|I|We|You|And|But|Then|This|That|There|So|If|When|What|Who|Not|No|Yes)\\b.*");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}\\p{L}+\\s+(?:\\p{Ll}+\\s+)?\\p{Lu}.*");

    /** An abbreviation's full stop or an initial's, rather than a sentence's. */
    private static final Pattern NO_END =
            Pattern.compile(".*(?:\\b\\p{Lu}|Jr|Sr|Inc|Ltd|Co|[a-z]\\.[a-z])\\.|.*[^.!?]");

    /** @return null if the stretch, to its end, is no such attribution */
    static @Nullable Dash at(Span stretch, Page page) {
        Matcher m = ATTRIBUTION.matcher(page.text()).region(stretch.start(), stretch.end());
        if (!m.matches()) {
            return null;
        }
        String words = m.group(2);
        Span name = new Span(m.start(2), m.end(2));
        boolean isName = page.namesSomebody(name) || CAPITALS.matcher(words).matches();
        return isName
                        && !SENTENCE.matcher(words).matches()
                        && NO_END.matcher(words).matches()
                ? new Dash(new Span(m.start(1), m.end(1)), name)
                : null;
    }
}
