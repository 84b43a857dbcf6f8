package io.sayso.article;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Raised numbers that link to a note, and the notes to which they link. */
final class Footnotes {

    /** In UTF-16 code units; what is longer is more than a note's number. */
    private static final int MAX_MARK = 5;

    private static final int MAX_NOTE = 1_500;

    private Footnotes() {}

    /** Removes them from the element, in place. */
    static void removeFrom(Element main) {
        Set<Element> out = Removal.set();
        Set<String> notes = new HashSet<>();
        for (Element link : main.select("sup a[href^=#], a[href^=#] > sup")) {
            Element a = link.normalName().equals("a") ? link : link.parent();
            if (a != null && a.text().strip().length() <= MAX_MARK) {
                notes.add(a.attr("href").substring(1));
                out.add(a);
            }
        }
        if (out.isEmpty()) {
            return;
        }
        TextLengths lengths = TextLengths.of(main);
        for (Element element : main.getAllElements()) {
            if (element != main && !element.id().isEmpty() && notes.contains(element.id())) {
                Element parent = element.parent();
                Element block = TextLengths.isBlock(element) || parent == null || parent == main ? element : parent;
                if (lengths.all(block) <= MAX_NOTE) {
                    out.add(block);
                }
            }
        }
        Removal.of(out);
    }
}
