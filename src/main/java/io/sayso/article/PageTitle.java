package io.sayso.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A title without the name of the site, which pages set before or after it. */
final class PageTitle {

    private static final String SEPARATOR = "\\s+[|~\u2013\u2014\u00b7-]\\s+|:\\s+";

    /** The site's name comes last, after a bar or a dash between blanks. */
    private static final Pattern SITE =
            Pattern.compile("(\\S+(?:\\s+\\S+){2,}?)\\s+[|~\u2013\u2014-]\\s+\\S+(?:\\s+\\S+){0,4}");

    /** In UTF-16 code units; a shorter heading may be a section's. */
    private static final int LEAST_HEADING = 15;

    private PageTitle() {}

    /** What the page's {@code <title>} says: the part of it that stands on the page as a line of its own, if one does. */
    static String of(Document page) {
        String title = page.title();
        String[] parts = title.split(SEPARATOR, -1);
        if (parts.length > 1) {
            Set<String> lines = new HashSet<>();
            for (Element element : page.body().getAllElements()) {
                lines.add(element.ownText());
            }
            for (String part : parts) {
                if (part.length() >= LEAST_HEADING && lines.contains(part)) {
                    return part;
                }
            }
        }
        Matcher site = SITE.matcher(title);
        return site.matches() ? site.group(1) : title;
    }

    /** Whether a heading is the site's: the last part of the page's title, and no more of it. */
    static boolean isSite(String heading, Document page) {
        String[] parts = page.title().split(SEPARATOR, -1);
        return parts.length > 1 && parts[parts.length - 1].equals(heading);
    }

    /** A title told by metadata: without the site's name at its end, where that is known. */
    static @Nullable String withoutSite(@Nullable String title, @Nullable String site) {
        if (title == null || site == null || !title.toLowerCase(Locale.ROOT).endsWith(site.toLowerCase(Locale.ROOT))) {
            return title;
        }
        String rest = title.substring(0, title.length() - site.length());
        String bare = rest.replaceFirst("\\s+[|\u2013\u2014\u00b7-]\\s+$", "");
        return bare.isBlank() || bare.equals(rest) ? title : bare;
    }
}
