package io.sayso.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What stands above an article's first paragraph and below its last within the same block, with no class to tell it by:
 * the section's name, the byline, the time, counts; the author's box and headings under which nothing is left.
 */
final class ArticleEdges {

    /** In UTF-16 code units: the first line this long begins the article. */
    private static final int PROSE = 80;

    private static final int MAX_BYLINE = 120;
    private static final int MAX_LABEL = 30;
    private static final int LAST_LINES = 6;
    private static final int MAX_STEPS = 40;
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]*");
    private static final Pattern LABEL = Pattern.compile("\\p{Lu}[^\\p{N}.!?\u2026\u201d\"]*:?");

    private final Element main;
    private final @Nullable String title;
    private final @Nullable String author;
    private final Set<Element> out = Removal.set();

    private ArticleEdges(Element main, @Nullable String title, @Nullable String byline) {
        this.main = main;
        this.title = title;
        this.author = byline == null ? null : firstName(byline);
    }

    /** Removes them from the element, in place. */
    static void removeFrom(Element main, @Nullable String title, @Nullable String byline) {
        ArticleEdges edges = new ArticleEdges(main, title, byline);
        List<Element> lines = edges.lines();
        edges.head(lines);
        edges.tail(lines);
        Removal.of(edges.out);
    }

    /** Blocks that have text and no other block in them, in order. */
    private List<Element> lines() {
        TextLengths lengths = TextLengths.of(main);
        Set<Element> outer = Removal.set();
        List<Element> blocks = new ArrayList<>();
        for (Element element : main.getAllElements()) {
            if (element != main && TextLengths.isBlock(element) && lengths.all(element) > 0) {
                blocks.add(element);
                Element above = element.parent();
                for (int i = 0; i < MAX_STEPS && above != null && !TextLengths.isBlock(above); i++) {
                    above = above.parent();
                }
                if (above != null) {
                    outer.add(above);
                }
            }
        }
        return blocks.stream().filter(block -> !outer.contains(block)).toList();
    }

    private void head(List<Element> lines) {
        List<Element> above = new ArrayList<>();
        for (Element line : lines) {
            String words = line.text();
            if (words.equals(title)) {
                out.addAll(above);
            } else if (words.length() >= PROSE && !isByline(words)) {
                return;
            } else if (isByline(words)
                    || line.selectFirst("time") != null
                    || NO_WORD.matcher(words).matches()) {
                out.add(line);
            }
            above.add(line);
        }
        // Nothing is long enough to be the article's beginning: then all of it may be.
        out.clear();
    }

    private void tail(List<Element> lines) {
        boolean last = true;
        for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - LAST_LINES); i--) {
            Element line = lines.get(i);
            String words = line.text();
            boolean box = author != null && words.startsWith(author + " ");
            if (box || last && (isHeading(line) || isLabel(line, words))) {
                out.add(line);
            } else {
                last = last && out.contains(line);
            }
        }
    }

    private static boolean isHeading(Element line) {
        return HEADING.matcher(line.normalName()).matches();
    }

    private static boolean isLabel(Element line, String words) {
        return line.normalName().equals("div")
                && words.length() <= MAX_LABEL
                && LABEL.matcher(words).matches();
    }

    /** The author's name, perhaps after a word such as "By" or "Por", and before a place or a time. */
    private boolean isByline(String words) {
        if (author == null || words.length() > MAX_BYLINE) {
            return false;
        }
        int at = words.indexOf(author);
        return at == 0 || at > 0 && at <= "Written by: ".length() && Character.isUpperCase(words.charAt(0));
    }

    /** The first of several; null if it isn't a name of two words or more. */
    private static @Nullable String firstName(String byline) {
        String first = byline.split(",|;| and | & ", -1)[0].strip();
        return first.indexOf(' ') > 0 && !first.toLowerCase(Locale.ROOT).startsWith("the ") ? first : null;
    }
}
