package io.sayso.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Blocks within an article that are links and little else: lists of related stories, "Read more", "Print this". A link
 * density as in boilerpipe's rules (Kohlschütter, Fankhauser, Nejdl, WSDM 2010); an article that would lose half of its
 * text by it keeps all.
 */
final class LinkBlocks {

    private static final double MOSTLY_LINKS = 0.6;
    private static final double LEAST_LEFT = 0.5;

    private LinkBlocks() {}

    /** Removes them from the element, in place. */
    static void removeFrom(Element main) {
        TextLengths lengths = TextLengths.of(main);
        Set<Element> links = Removal.set();
        int lost = 0;
        for (Element element : main.getAllElements()) {
            boolean within = links.contains(element.parent());
            if (within && element != main) {
                links.add(element);
            } else if (element != main && TextLengths.isBlock(element) && isMostlyLinks(element, lengths)) {
                links.add(element);
                lost += lengths.all(element);
            }
        }
        if (lost <= (1 - LEAST_LEFT) * lengths.all(main)) {
            Removal.of(links);
        }
    }

    private static boolean isMostlyLinks(Element element, TextLengths lengths) {
        return lengths.all(element) > 0 && lengths.inLinks(element) >= MOSTLY_LINKS * lengths.all(element);
    }
}
