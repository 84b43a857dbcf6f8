package io.sayso.article;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds a page's article: the one that the page marks as such, or else the block with the most
 * text outside of links. The second way is Readability's (Arc90, 2009): a paragraph counts for its parent in full and
 * for its grandparent by half.
 */
final class MainContent {

    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main, [role=main]");

    /** A marked element with less text than this is a teaser. */
    private static final int MIN_LENGTH = 140;

    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre", "li");

    /** A shorter one is a label. */
    private static final int MIN_PARAGRAPH = 20;

    private static final double GRANDPARENTS_SHARE = 0.5;

    /** After furniture is gone; the page's body if nothing stands out. */
    Element find(Document page) {
        for (String selector : MARKED) {
            Element longest = null;
            int length = MIN_LENGTH - 1;
            for (Element element : page.select(selector)) {
                int own = lengthOutsideLinks(element);
                if (own > length) {
                    longest = element;
                    length = own;
                }
            }
            if (longest != null) {
                return longest;
            }
        }
        return densest(page);
    }

    private static Element densest(Document page) {
        TextLengths lengths = TextLengths.of(page.body());
        Map<Element, Double> scores = new IdentityHashMap<>();
        Element best = page.body();
        double bestScore = 0;
        for (Element block : page.body().getAllElements()) {
            int length = lengths.own(block);
            if (length < MIN_PARAGRAPH || !TextLengths.isBlock(block)) {
                continue;
            }
            // Text right in a container, with line breaks for paragraphs, speaks for the container itself.
            Element above = PARAGRAPHS.contains(block.normalName()) ? block.parent() : block;
            for (double share = 1; above != null && share >= GRANDPARENTS_SHARE; share *= GRANDPARENTS_SHARE) {
                double score = scores.merge(above, length * share, Double::sum);
                if (score > bestScore) {
                    best = above;
                    bestScore = score;
                }
                above = above.parent();
            }
        }
        return best;
    }

    private static int lengthOutsideLinks(Element element) {
        int inLinks =
                element.select("a").stream().mapToInt(a -> a.text().length()).sum();
        return element.text().length() - inLinks;
    }
}
