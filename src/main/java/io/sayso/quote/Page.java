package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.entity.Entities;
import io.sayso.entity.Entity;
import io.sayso.entity.EntityMention;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Offsets;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article as the rules on layout see it: its own paragraphs, the passages in them, and the names. */
final class Page {

    private final Article article;
    private final Entities entities;
    private final List<Passage> outermost;
    private final List<FoundQuote> tagged;
    private final List<Span> paragraphs;

    Page(Article article, Entities entities, List<Passage> passages, List<FoundQuote> tagged) {
        this.article = article;
        this.entities = entities;
        this.outermost = passages.stream().filter(p -> p.depth() == 0).toList();
        this.tagged = tagged;
        this.paragraphs = article.ownParagraphs();
    }

    String text() {
        return article.text();
    }

    Article article() {
        return article;
    }

    /** The article's own, without boilerplate. */
    List<Span> paragraphs() {
        return paragraphs;
    }

    /** What the tagger found, in no special order. */
    List<FoundQuote> tagged() {
        return tagged;
    }

    /** The outermost passages of a paragraph, in order. */
    List<Passage> passagesIn(Span paragraph) {
        int first = Offsets.firstAfter(
                paragraph.start() - 1,
                outermost.size(),
                k -> outermost.get(k).outer().start());
        int next = Offsets.firstAfter(
                paragraph.end() - 1,
                outermost.size(),
                k -> outermost.get(k).outer().start());
        return outermost.subList(first, next).stream()
                .filter(p -> paragraph.contains(p.outer()))
                .toList();
    }

    /** The headline, if it is the first paragraph. */
    @Nullable
    Span title() {
        if (paragraphs.isEmpty() || article.title() == null) {
            return null;
        }
        Span first = paragraphs.get(0);
        String words = first.of(text()).replaceAll("\\s+", " ");
        return words.endsWith(article.title()) ? new Span(first.end() - trimmed(first), first.end()) : null;
    }

    /** Length of the title's words as they stand, without a Markdown heading's number signs. */
    private int trimmed(Span first) {
        return first.of(text()).replaceFirst("^#+\\s+", "").length();
    }

    List<Entity> persons() {
        return entities.list().stream()
                .filter(e -> e.type() == EntityType.PERSON)
                .toList();
    }

    boolean namesSomebody(Span span) {
        return names(span).findAny().isPresent();
    }

    boolean namesPerson(Span span) {
        return names(span).anyMatch(SourceNames::isPerson);
    }

    private Stream<EntityMention> names(Span span) {
        return entities.mentionsIn(span).stream().filter(m -> m.mention().kind() == MentionKind.NAME);
    }

    /** Where a person whose last name, or whole name, is the label's is named outside of the labels. */
    Optional<Span> personCalled(String label, List<Span> labels) {
        String last = lastWord(label);
        return persons().stream()
                .filter(e -> lastWord(e.name()).equalsIgnoreCase(last))
                .flatMap(e -> e.mentions().stream())
                .filter(m -> m.kind() == MentionKind.NAME && labels.stream().noneMatch(l -> l.overlaps(m.span())))
                .map(Mention::span)
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    private static String lastWord(String name) {
        String[] words = name.strip().split("\\s+");
        return words[words.length - 1];
    }
}
