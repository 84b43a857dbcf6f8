package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a web page. The article's text is what the page's main content says, its paragraphs joined by blank lines;
 * title, author and date come from the page's metadata.
 */
final class HtmlArticleReader implements FormatReader {

    private static final Pattern PAGE_START = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]{0,200}\\?>\\s*)?(?:<!--.{0,2000}?-->\\s*)?(?:<!doctype\\s+html|<html\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ANY_TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*[^<>]{0,400}>");

    private final PageFurniture furniture = new PageFurniture();
    private final MainContent mainContent = new MainContent();
    private final BoilerplateFinder boilerplateFinder = new BoilerplateFinder();

    @Override
    public boolean accepts(DecodedObject object) {
        boolean called = object.nameEndsIn("html", "htm", "xhtml")
                || "text/html".equals(object.mediaType())
                || "application/xhtml+xml".equals(object.mediaType());
        return PAGE_START.matcher(object.text()).find()
                || (called && ANY_TAG.matcher(object.text()).find());
    }

    @Override
    public Contents read(DecodedObject object) throws UnreadableArticleException {
        Document page = PageParser.parse(object.name(), object.text());
        PageMetadata metadata = PageMetadata.of(page);
        furniture.removeFrom(page);
        Element main = mainContent.find(page);
        LinkBlocks.removeFrom(main);
        Captions.removeFrom(main);
        Footnotes.removeFrom(main);
        PullQuotes.removeFrom(main);
        ArticleEdges.removeFrom(main, metadata.title(), metadata.byline());
        BlockText content = BlockText.of(main, metadata.title());
        if (content.paragraphs().isEmpty()) {
            throw new NoArticleException(
                    object.name() + ": page must hold an article's text, but has none outside of its navigation");
        }
        List<Span> boilerplate = boilerplateFinder.find(content.text(), content.paragraphs());
        PublicationTime published = PublicationTime.orLastModified(metadata.published(), object);
        String byline = metadata.byline() != null
                ? metadata.byline()
                : FoundByline.namesIn(content.text(), content.paragraphs(), boilerplate);
        return new Contents.One(new Article(
                Metadata.builder()
                        .title(metadata.title())
                        .byline(byline)
                        .published(published)
                        .language(metadata.language())
                        .url(metadata.url())
                        .publisher(metadata.publisher())
                        .section(metadata.section())
                        .itemId(metadata.itemId())
                        .build(),
                "html",
                content.text(),
                content.paragraphs(),
                boilerplate,
                content.blockQuotes()));
    }
}
