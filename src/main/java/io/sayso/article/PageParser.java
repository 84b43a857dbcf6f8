package io.sayso.article;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Parses a page and stops where it grows too large. HTML lets a page grow beyond its length: open formatting elements are
 * made anew in each paragraph (WHATWG HTML, section 13.2.4.3), so that four bytes may become a dozen elements.
 */
final class PageParser {

    /** Some ten times what the longest news pages have. */
    static final int MAX_ELEMENTS = 200_000;

    private PageParser() {}

    /** @throws UnreadableArticleException if the page has more than {@link #MAX_ELEMENTS} */
    static Document parse(String name, String text) throws UnreadableArticleException {
        try (StreamParser parser = new StreamParser(Parser.htmlParser())) {
            parser.parse(text, "");
            Iterator<Element> elements = parser.iterator();
            for (int count = 0; elements.hasNext(); count++) {
                if (count == MAX_ELEMENTS) {
                    throw new UnreadableArticleException(
                            name + ": page must have at most " + MAX_ELEMENTS + " elements, but has more");
                }
                elements.next();
            }
            return parser.document();
        }
    }
}
