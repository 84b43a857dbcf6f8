package io.sayso.article;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name of a text's root element, past its XML declaration, comments and document type. */
final class XmlRoot {

    private final String text;
    private int at;

    private XmlRoot(String text) {
        this.text = text;
    }

    /** The local name in lower case; null if the text does not begin as XML does. */
    static @Nullable String of(String text) {
        return new XmlRoot(text).name();
    }

    private @Nullable String name() {
        while (at >= 0 && at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at)) {
                at = after("?>");
            } else if (text.startsWith("<!--", at)) {
                at = after("-->");
            } else if (text.regionMatches(true, at, "<!doctype", 0, "<!doctype".length())) {
                at = afterDoctype();
            } else {
                return element();
            }
        }
        return null;
    }

    private int after(String end) {
        int found = text.indexOf(end, at);
        return found < 0 ? -1 : found + end.length();
    }

    /** An internal subset stands in brackets, and has tags of its own. */
    private int afterDoctype() {
        int close = text.indexOf('>', at);
        int open = text.indexOf('[', at);
        if (open < 0 || close < open) {
            return close < 0 ? -1 : close + 1;
        }
        int subset = text.indexOf(']', open);
        int end = subset < 0 ? -1 : text.indexOf('>', subset);
        return end < 0 ? -1 : end + 1;
    }

    private @Nullable String element() {
        if (text.charAt(at) != '<') {
            return null;
        }
        int end = at + 1;
        int start = end;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            start = text.charAt(end) == ':' ? end + 1 : start;
            end++;
        }
        return end == start || !Character.isLetter(text.charAt(start))
                ? null
                : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
    }
}
