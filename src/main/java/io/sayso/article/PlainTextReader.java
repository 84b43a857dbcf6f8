package io.sayso.article;

import io.sayso.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads plain text, Markdown and e-mail. The article's text is the decoded file, unmodified. */
final class PlainTextReader implements FormatReader {

    /** How far from the beginning a date line or a dateline may stand, in paragraphs. */
    private static final int PARAGRAPHS_SEARCHED = 12;

    private static final Pattern ANSWER = Pattern.compile("^(?:(?:fwd?|fw|re|aw|wg): ?)+", Pattern.CASE_INSENSITIVE);

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
        List<Span> own = OwnParagraphs.of(text, paragraphs, boilerplate);
        List<Span> beginning = paragraphs.subList(0, Math.min(PARAGRAPHS_SEARCHED, paragraphs.size()));
        return new Contents.One(new Article(
                Metadata.builder()
                        .title(title(text, paragraphs, own))
                        .byline(FoundByline.namesIn(text, paragraphs, boilerplate))
                        .published(PublicationTime.orLastModified(published(text, beginning), object))
                        .build(),
                "text",
                text,
                paragraphs,
                boilerplate));
    }

    private static @Nullable String title(String text, List<Span> paragraphs, List<Span> own) {
        String subject =
                ANSWER.matcher(MailRule.field(text, paragraphs, "Subject")).replaceFirst("");
        return subject.isEmpty() ? Headline.find(text, withoutKeyPoints(text, paragraphs, own)) : subject;
    }

    /** A list above the headline tells the article's main points. */
    private static List<Span> withoutKeyPoints(String text, List<Span> paragraphs, List<Span> own) {
        return own.stream()
                .dropWhile(o -> paragraphs.stream().anyMatch(p -> p.contains(o) && TextLines.isBulleted(p.of(text))))
                .toList();
    }

    /** A line of its own, or the dateline, or the header of an e-mail. */
    private static @Nullable PublicationTime published(String text, List<Span> beginning) {
        PublicationTime line = DatedLine.find(text, beginning);
        if (line != null) {
            return line;
        }
        PublicationTime dateline = beginning.stream()
                .map(p -> Dateline.of(text, p))
                .filter(d -> d != null && d.date() != null)
                .findFirst()
                .map(d -> DatedLine.ofDate(Objects.requireNonNull(d.date()), "dateline"))
                .orElse(null);
        if (dateline != null) {
            return dateline;
        }
        String date = MailRule.field(text, beginning, "Date");
        return PublicationTime.of(date.isEmpty() ? MailRule.field(text, beginning, "Sent") : date, "e-mail header");
    }
}
