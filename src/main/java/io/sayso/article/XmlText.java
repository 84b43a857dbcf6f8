package io.sayso.article;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What elements say, in one line. */
final class XmlText {

    private static final Pattern BY = Pattern.compile("^(?:By|BY|by)[: ]\\s*");

    private XmlText() {}

    /** The words of the first element that any of the selectors finds and that has words; null if there is none. */
    static @Nullable String first(Element root, String... selectors) {
        for (String selector : selectors) {
            for (Element element : root.select(selector)) {
                String words = line(element.wholeText());
                if (words != null) {
                    return words;
                }
            }
        }
        return null;
    }

    /** The attribute of the first element that has it; null if there is none. */
    static @Nullable String attribute(Element root, String selector, String attribute) {
        Element element = root.select(selector).stream()
                .filter(e -> !e.attr(attribute).isBlank())
                .findFirst()
                .orElse(null);
        return element == null ? null : line(element.attr(attribute));
    }

    /** White space made single spaces; null for none but that. */
    static @Nullable String line(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip().replaceAll("\\s+", " ");
    }

    /** A byline without its "By"; null for null. */
    static @Nullable String byline(@Nullable String words) {
        return words == null ? null : line(BY.matcher(words).replaceFirst(""));
    }
}
