package io.sayso.article;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes elements out of a page all at once: one by one, each would move all of its siblings. */
final class Removal {

    private Removal() {}

    /** An empty set of elements, told apart by identity. */
    static Set<Element> set() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Removes them from their parents, in place; those without a parent stay. */
    static void of(Set<Element> elements) {
        Set<Element> parents = set();
        for (Element element : elements) {
            Element parent = element.parent();
            if (parent != null) {
                parents.add(parent);
            }
        }
        for (Element parent : parents) {
            List<Node> kept = parent.childNodes().stream()
                    .filter(node -> !(node instanceof Element element && elements.contains(element)))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        }
    }
}
