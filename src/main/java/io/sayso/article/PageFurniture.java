package io.sayso.article;

import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What of a page is never its article: navigation, forms, pictures, hidden parts, and blocks whose class or id says that
 * they share, recommend, comment or advertise. A block that holds most of the page's text stays, whatever it is called.
 */
final class PageFurniture {

    private static final String TAGS =
            "script, style, noscript, template, nav, header, footer, aside, form, button, select,"
                    + " figure, figcaption, iframe, svg, video, audio, object, dialog, [hidden], [aria-hidden=true],"
                    + " [style~=(?i)display\\s*:\\s*none], [role=navigation], [role=banner], [role=complementary],"
                    + " [role=contentinfo], [role=dialog], [role=doc-endnotes]";

    private static final double MOST = 0.5;

    /** In UTF-16 code units; a shorter page may be nothing but its footer. */
    private static final double SHORTEST_ARTICLE = 60;

    private static final Pattern WORD_BOUNDARY = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private final Set<String> words = new HashSet<>();
    private final Set<List<String>> pairs = new HashSet<>();

    PageFurniture() {
        for (String line : WordList.lines(PageFurniture.class, "furniture-words.txt")) {
            String[] parts = line.split("\\s+", -1);
            if (parts.length == 1) {
                words.add(line);
            } else {
                pairs.add(List.of(parts));
            }
        }
    }

    /** Removes it from the page, in place. */
    void removeFrom(Document page) {
        TextLengths lengths = TextLengths.of(page.body());
        double most = Math.max(MOST * lengths.all(page.body()), SHORTEST_ARTICLE);
        // Selected at once: asking each element is slow in markup nested by the thousand.
        Set<Element> tagged = new HashSet<>(page.body().select(TAGS));
        Set<Element> out = Removal.set();
        for (Element element : page.body().getAllElements()) {
            boolean furniture = tagged.contains(element) || isNamedSo(element);
            if (furniture && element != page.body() && !holdsArticle(element, lengths.all(element), most)) {
                out.add(element);
            }
        }
        Removal.of(out);
    }

    private static boolean holdsArticle(Element element, int length, double most) {
        return switch (element.normalName()) {
            case "script", "style", "noscript", "template", "iframe", "svg", "nav", "button", "select" -> false;
            case "body", "main", "article" -> true;
            default -> length > most;
        };
    }

    private boolean isNamedSo(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-component") + " "
                + element.attr("data-testid");
        if (names.isBlank()) {
            return false;
        }
        List<String> parts = Arrays.stream(WORD_BOUNDARY.split(names))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            if (words.contains(parts.get(i)) || (i > 0 && pairs.contains(parts.subList(i - 1, i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
