package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A paragraph that ends with who speaks and a colon, and the words in the next: {@code And from Chairwoman Beck:}, or
 * {@code The minister said:} before a block that, as in British government releases, has no marks at all. Where the format
 * marks the block as quoted, it tells where the quote ends.
 */
final class ColonIntroduction implements LayoutRule {

    private static final Pattern FROM = Pattern.compile(
            "(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Nn]ow|[Nn]ext)\\s+)?(?:this\\s+)?([Ff]rom)\\s+(\\p{Lu}[^:“”\"]{1,100}?)\\s*:");

    private static final Pattern SAID =
            Pattern.compile("(\\p{L}[^:“”\"\\n]{1,200}?),?\\s+((?:(?:also|then|later|has|had|\\w+ly)\\s+)?"
                    + "(?:said|says|added|adds|wrote|writes|commented|comments|stated|states|replied|responded|explained|told"
                    + "|posted|tweeted|continued|concluded|declared|announced))(?:\\s+[^:“”\"\\n.]{1,60})?\\s*:");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][”\"’]?)\\s+(?=\\p{Lu})");

    /** Who speaks about himself goes on speaking: nothing else tells a block's second paragraph from the report. */
    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\b(?:I|[Ww]e|[Oo]ur|[Oo]urs|[Uu]s|[Mm]y|[Mm]e|[Mm]ine|I['’]\\w+|[Ww]e['’]\\w+)\\b");

    private static final Pattern PROSE = Pattern.compile("(?s)\\p{Lu}.*[.!?…]");

    @Override
    public List<FoundQuote> find(Page page) {
        List<FoundQuote> out = new ArrayList<>();
        for (int i = 0; i + 1 < page.paragraphs().size(); i++) {
            int next = i + 1;
            introduction(page.paragraphs().get(i), page)
                    .flatMap(tag -> quote(tag, next, page))
                    .ifPresent(out::add);
        }
        return out;
    }

    private static Optional<SaidTag> introduction(Span paragraph, Page page) {
        String text = page.text();
        if (text.charAt(paragraph.end() - 1) != ':'
                || !page.passagesIn(paragraph).isEmpty()) {
            return Optional.empty();
        }
        int start = paragraph.start();
        Matcher sentence = SENTENCE.matcher(text)
                .region(paragraph.start(), paragraph.end())
                .useTransparentBounds(true);
        while (sentence.find()) {
            start = sentence.end();
        }
        Matcher from = FROM.matcher(text).region(start, paragraph.end());
        if (from.matches()) {
            return Optional.of(new SaidTag(new Span(from.start(2), from.end(2)), new Span(from.start(1), from.end(1))));
        }
        Optional<SaidTag> tagged = tagged(new Span(start, paragraph.end()), page);
        Matcher said = SAID.matcher(text).region(start, paragraph.end());
        if (tagged.isPresent() || !said.matches()) {
            return said.matches() ? tagged : Optional.empty();
        }
        return Optional.of(new SaidTag(new Span(said.start(1), said.end(1)), new Span(said.start(2), said.end(2))));
    }

    /** The cue and source that the tagger found in the introduction, the last if there are several. */
    private static Optional<SaidTag> tagged(Span sentence, Page page) {
        return page.tagged().stream()
                .filter(q -> q.first().start() >= sentence.end())
                .flatMap(q -> q.cue() != null
                                && q.source() != null
                                && sentence.contains(q.cue())
                                && sentence.contains(q.source())
                        ? Optional.of(new SaidTag(q.source(), q.cue())).stream()
                        : Stream.empty())
                .max(Comparator.comparing(SaidTag::cue));
    }

    private static Optional<FoundQuote> quote(SaidTag tag, int index, Page page) {
        List<Span> paragraphs = page.paragraphs();
        Span first = paragraphs.get(index);
        List<Span> block = blockQuote(first, page);
        if (!block.isEmpty()) {
            return Optional.of(new FoundQuote(block, tag.cue(), tag.source(), CONFIDENCE).inOwnWords());
        }
        List<Span> contents = new ArrayList<>();
        if (!page.passagesIn(first).isEmpty()
                && page.passagesIn(first).get(0).outer().start() == first.start()) {
            addPassages(first, page, contents);
            for (int i = index + 1; i < paragraphs.size() && goesOn(paragraphs.get(i), page); i++) {
                addPassages(paragraphs.get(i), page, contents);
            }
            return contents.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FoundQuote(contents, tag.cue(), tag.source(), CONFIDENCE));
        }
        if (!isProse(first, page)) {
            return Optional.empty();
        }
        contents.add(first);
        for (int i = index + 1; i < paragraphs.size() && isOwnWords(paragraphs.get(i), page); i++) {
            contents.add(paragraphs.get(i));
        }
        return Optional.of(new FoundQuote(contents, tag.cue(), tag.source(), CONFIDENCE).inOwnWords());
    }

    /** The paragraphs of the block quote, known as such by the format, that begins with this one; none if there is none. */
    private static List<Span> blockQuote(Span first, Page page) {
        return page.article().blockQuotes().stream()
                .filter(b -> b.start() == first.start())
                .flatMap(b -> page.paragraphs().stream().filter(b::contains))
                .toList();
    }

    /** The passages with which a paragraph begins, if nothing but a "she said" parts them. */
    private static void addPassages(Span paragraph, Page page, List<Span> contents) {
        int end = paragraph.start();
        for (Passage passage : page.passagesIn(paragraph)) {
            if (!page.text().substring(end, passage.outer().start()).isBlank()) {
                return;
            }
            contents.add(passage.outer());
            end = passage.outer().end();
        }
    }

    private static boolean goesOn(Span paragraph, Page page) {
        List<Passage> passages = page.passagesIn(paragraph);
        return !passages.isEmpty() && passages.get(0).continues();
    }

    private static boolean isProse(Span paragraph, Page page) {
        return PROSE.matcher(paragraph.of(page.text())).matches();
    }

    private static boolean isOwnWords(Span paragraph, Page page) {
        return isProse(paragraph, page)
                && page.passagesIn(paragraph).isEmpty()
                && FIRST_PERSON.matcher(paragraph.of(page.text())).find();
    }
}
