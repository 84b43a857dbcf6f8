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

    private static final int LEVELS_ABOVE = 4;
    private static final int MIN_PROSE = 80;

    /** After furniture is gone; the page's body if nothing stands out. */
    Element find(Document page) {
        TextLengths lengths = TextLengths.of(page.body());
        for (String selector : MARKED) {
            Element longest = null;
            int length = MIN_LENGTH - 1;
            for (Element element : page.body().select(selector)) {
                int own = lengths.all(element) - lengths.inLinks(element);
                if (own > length) {
                    longest = element;
                    length = own;
                }
            }
            if (longest != null) {
                return longest;
            }
        }
        return withBlocksAlike(blockOf(densest(page, lengths)), lengths);
    }

    private static Element densest(Document page, TextLengths lengths) {
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

    /** Old pages set paragraphs in an inline {@code <font>}, which ends before the last one. */
    private static Element blockOf(Element element) {
        Element block = element;
        while (!TextLengths.isBlock(block) && block.parent() != null) {
            block = block.parent();
        }
        return block;
    }

    /** An article may be cut into blocks alike, with advertisements between them: then all of them. */
    private static Element withBlocksAlike(Element densest, TextLengths lengths) {
        Element found = densest;
        Element inner = densest;
        for (int i = 0; i < LEVELS_ABOVE; i++) {
            Element parent = inner.parent();
            if (parent == null || inner.normalName().equals("body")) {
                break;
            }
            for (Element sibling : parent.children()) {
                if (sibling != inner && isAlike(sibling, inner) && isProse(sibling, lengths)) {
                    found = parent;
                }
            }
            inner = parent;
        }
        return found;
    }

    /** By class; an id of its own sets a block apart, such as a column. */
    private static boolean isAlike(Element one, Element other) {
        return one.normalName().equals(other.normalName())
                && !one.className().isEmpty()
                && one.className().equals(other.className())
                && one.id().isEmpty()
                && other.id().isEmpty();
    }

    private static boolean isProse(Element block, TextLengths lengths) {
        int outside = lengths.all(block) - lengths.inLinks(block);
        return outside >= MIN_PROSE && lengths.inLinks(block) < outside;
    }
}
