package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;

/** Reads plain text and Markdown. The article's text is the decoded file, unmodified. */
final class PlainTextReader implements FormatReader {

    private final BoilerplateFinder boilerplateFinder = new BoilerplateFinder();

    @Override
    public boolean accepts(DecodedObject object) {
        return true;
    }

    @Override
    public Contents read(DecodedObject object) {
        String text = object.text();
        List<Span> paragraphs = Paragraphs.of(text);
        List<Span> boilerplate = boilerplateFinder.find(text, paragraphs);
        List<Span> own = paragraphs.stream()
                .filter(p -> boilerplate.stream().noneMatch(p::overlaps))
                .toList();
        PublicationTime published = PublicationTime.orLastModified(DateLine.find(text, own), object);
        return new Contents.One(new Article(
                Metadata.builder()
                        .title(Headline.find(text, own))
                        .byline(Byline.find(text, own))
                        .published(published)
                        .build(),
                "text",
                text,
                paragraphs,
                boilerplate));
    }
}
