package io.sayso.article;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of an element as it is read on the page: each block's words a paragraph, paragraphs joined by blank lines,
 * {@code <br>} a line break, other white space one space (kept as it is in {@code <pre>}).
 *
 * @param blockQuotes each outermost {@code <blockquote>} with text in it, from its first paragraph to its last
 */
record BlockText(String text, List<Span> paragraphs, List<Span> blockQuotes) {

    /** @param title a heading at the beginning that repeats it is left out, as it isn't part of the text; null if not known */
    static BlockText of(Element root, @Nullable String title) {
        Visitor visitor = new Visitor(title);
        NodeTraversor.traverse(visitor, root);
        visitor.endParagraph();
        return new BlockText(
                visitor.text.toString(), List.copyOf(visitor.paragraphs), List.copyOf(visitor.blockQuotes));
    }

    private static final class Visitor implements NodeVisitor {

        private static final Set<String> HEADINGS = Set.of("h1", "h2");

        /** Labels, dates and the like may stand above the title. */
        private static final int BEFORE_TITLE = 4;

        /** A title that is not marked as one must be of so many characters to be told from a word of the text. */
        private static final int MIN_UNMARKED = 15;

        private final @Nullable String title;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> paragraphs = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private final List<Span> blockQuotes = new ArrayList<>();
        private int preformatted;
        private int quoteDepth;
        private int paragraphsBefore;

        Visitor(@Nullable String title) {
            this.title = title;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else if (node instanceof Element element) {
                if (element.normalName().equals("br")) {
                    current.append('\n');
                } else if (element.isBlock() || isCell(element)) {
                    endParagraph();
                }
                preformatted += element.normalName().equals("pre") ? 1 : 0;
                if (isQuote(element) && quoteDepth++ == 0) {
                    paragraphsBefore = paragraphs.size();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && (element.isBlock() || isCell(element))) {
                if (paragraphs.size() <= BEFORE_TITLE && isTitle(HEADINGS.contains(element.normalName()))) {
                    current.setLength(0);
                }
                endParagraph();
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                if (isQuote(element) && --quoteDepth == 0 && paragraphs.size() > paragraphsBefore) {
                    blockQuotes.add(paragraphs.get(paragraphsBefore).cover(paragraphs.get(paragraphs.size() - 1)));
                }
            }
        }

        private static boolean isQuote(Element element) {
            return element.normalName().equals("blockquote");
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        /** @param marked whether the markup says that it is a heading */
        private boolean isTitle(boolean marked) {
            String heading = current.toString().strip().replaceAll("\\s+", " ");
            return title != null
                    && !heading.isEmpty()
                    && (heading.equals(title)
                            || (marked && (title.contains(heading) || heading.contains(title)))
                            || (heading.length() >= MIN_UNMARKED && title.startsWith(heading)));
        }

        private void append(String words) {
            // A blank character says nothing on a page unless it is a no-break space, which stays.
            current.append(preformatted > 0 ? words : words.replaceAll("[ \\t\\n\\f\\r]+", " "));
        }

        private void endParagraph() {
            String words = preformatted > 0
                    ? current.toString()
                    : current.toString().replaceAll(" {2,}", " ").replaceAll(" *\\n *", "\n");
            current.setLength(0);
            // Two breaks in a row end a paragraph on pages that have no <p>.
            for (String part : words.split("\\n[ \\t]*\\n\\s*", -1)) {
                String rest = paragraphs.size() <= BEFORE_TITLE ? withoutTitle(part) : part;
                Span trimmed = TextLines.trim(rest, new Span(0, rest.length()));
                if (!trimmed.isEmpty()) {
                    add(trimmed.of(rest));
                }
            }
        }

        /** On pages that part all by line breaks, the title is the first line of a block. */
        private String withoutTitle(String part) {
            int end = part.indexOf('\n');
            boolean titled = title != null && title.length() >= MIN_UNMARKED && end > 0;
            return titled && part.substring(0, end).strip().equals(title) ? part.substring(end) : part;
        }

        private void add(String paragraph) {
            if (!paragraphs.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(paragraph);
            paragraphs.add(new Span(start, text.length()));
        }
    }
}
