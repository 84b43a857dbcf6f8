package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** An article's text with its paragraphs, out of a format that tells metadata and text apart. */
record Body(String text, List<Span> paragraphs, List<Span> boilerplate, List<Span> blockQuotes) {

    private static final BoilerplateFinder BOILERPLATE = new BoilerplateFinder();
    private static final PageFurniture FURNITURE = new PageFurniture();

    /** Line feeds that begin a paragraph in bodies whose one element holds them all. */
    private static final Pattern INDENTED = Pattern.compile("\\r?\\n[ \\t\\u00a0]{2,}(?=\\S)");

    private static final int FEWEST_INDENTED = 2;

    /** No text, as a killed article may have. */
    static final Body EMPTY = new Body("", List.of(), List.of(), List.of());

    /** The text of plain text, unmodified. */
    static Body ofPlain(String text) {
        List<Span> paragraphs = Paragraphs.of(text);
        return new Body(text, paragraphs, BOILERPLATE.find(text, paragraphs), List.of());
    }

    /** @param title a first heading that repeats it is no part of the text; null if not known */
    static Body ofHtml(String fragment, @Nullable String title) {
        return ofFragment(Jsoup.parseBodyFragment(fragment), title);
    }

    /** What the document's body says; the document is changed. */
    static Body ofFragment(Document document, @Nullable String title) {
        FURNITURE.removeFrom(document);
        BlockText content = BlockText.of(document.body(), title);
        String whole = document.body().wholeText();
        if (content.paragraphs().size() == 1
                && INDENTED.matcher(whole.strip())
                                .results()
                                .limit(FEWEST_INDENTED)
                                .count()
                        == FEWEST_INDENTED) {
            return ofPlain(INDENTED.matcher(whole.strip()).replaceAll("\n\n"));
        }
        return new Body(
                content.text(),
                content.paragraphs(),
                BOILERPLATE.find(content.text(), content.paragraphs()),
                content.blockQuotes());
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    Article article(Metadata metadata, String format) {
        return new Article(metadata, format, text, paragraphs, boilerplate, blockQuotes);
    }
}
