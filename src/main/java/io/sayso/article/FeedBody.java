package io.sayso.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of a feed's item: of its elements the one that says most. */
final class FeedBody {

    private FeedBody() {}

    static Body fullest(Element item, @Nullable String title, String... selectors) {
        Body fullest = Body.EMPTY;
        for (String selector : selectors) {
            for (Element element : item.select(selector)) {
                Body body = body(element, title);
                if (body.text().length() > fullest.text().length()) {
                    fullest = body;
                }
            }
        }
        return fullest;
    }

    private static Body body(Element element, @Nullable String title) {
        String type = element.attr("type");
        if (!element.children().isEmpty()) {
            Document fragment = Document.createShell("");
            fragment.body().insertChildren(0, element.childNodesCopy());
            return Body.ofFragment(fragment, title);
        }
        String words = element.wholeText();
        return type.equals("text") || words.indexOf('<') < 0 && words.indexOf('&') < 0
                ? Body.ofPlain(words.strip())
                : Body.ofHtml(words, title);
    }
}
