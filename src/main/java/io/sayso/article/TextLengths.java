package io.sayso.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** How much text the elements of a page hold, in UTF-16 code units without outer white space, counted in one walk. */
final class TextLengths {

    /** Of one element. */
    private static final class Count {

        private int all;
        private int inLinks;
        private int own;
    }

    private static final Count NOTHING = new Count();

    private final Map<Element, Count> counts = new IdentityHashMap<>();

    private TextLengths() {}

    static TextLengths of(Element root) {
        TextLengths lengths = new TextLengths();
        NodeTraversor.traverse(lengths.new Counter(), root);
        return lengths;
    }

    /** All of its text. */
    int all(Element element) {
        return count(element).all;
    }

    /** What of it stands in links. */
    int inLinks(Element element) {
        return count(element).inLinks;
    }

    /** What of it stands neither in links nor in blocks within the element. */
    int own(Element element) {
        return count(element).own;
    }

    private Count count(Element element) {
        return counts.getOrDefault(element, NOTHING);
    }

    private final class Counter implements NodeVisitor {

        private final Deque<Count> open = new ArrayDeque<>();
        private final Deque<Count> blocks = new ArrayDeque<>();
        private int links;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                int length = words.getWholeText().strip().length();
                Count inner = open.element();
                inner.all += length;
                if (links > 0) {
                    inner.inLinks += length;
                } else {
                    blocks.element().own += length;
                }
            } else if (node instanceof Element element) {
                Count count = new Count();
                counts.put(element, count);
                open.push(count);
                if (isBlock(element) || blocks.isEmpty()) {
                    blocks.push(count);
                }
                links += element.normalName().equals("a") ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                Count count = open.pop();
                if (blocks.element() == count) {
                    blocks.pop();
                }
                if (!open.isEmpty()) {
                    open.element().all += count.all;
                    open.element().inLinks += count.inLinks;
                }
                links -= element.normalName().equals("a") ? 1 : 0;
            }
        }
    }

    static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("th");
    }
}
