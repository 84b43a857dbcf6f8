package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the mention that heads a stretch of text. */
final class SpanHead {

    /** Where the head is over: "the mayor | of Harlow", "Jane Doe | , the mayor". */
    private static final Set<String> ENDS_HEAD =
            Set.of("of", "for", "at", "in", "with", "from", "on", "under", "who", "whose", "which", "that", "to", "by");

    private static final Set<String> FOLLOWERS = Set.of(
            "administration",
            "campaign",
            "family",
            "government",
            "team",
            "ally",
            "allies",
            "supporters",
            "aide",
            "aides",
            "cabinet",
            "lawyer",
            "lawyers",
            "office",
            "camp");
    private static final Set<String> SPEAKS_FOR = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "official",
            "officials",
            "statement",
            "representative");

    private final Words words;
    private final Map<Span, Span> reaches;

    /** @param reaches for each mention with a title right beside it, the stretch of both */
    SpanHead(Words words, Map<Span, Span> reaches) {
        this.words = words;
        this.reaches = Map.copyOf(reaches);
    }

    private record Within(Entity entity, Mention mention, Span reach) {}

    Optional<Entity> of(Span asked, List<Entity> entities) {
        int length = words.text().length();
        Span span = new Span(Math.min(asked.start(), length), Math.min(asked.end(), length));
        List<Within> within = within(span, entities);
        Span head = head(span, within);
        List<Within> heading =
                within.stream().filter(w -> w.reach().overlaps(head)).toList();
        return last(heading.stream()
                        .filter(w -> w.entity().type() == EntityType.PERSON && !isOwner(w, span) && !isFollowed(w)))
                .or(() -> last(
                        heading.stream().filter(w -> w.entity().type() == EntityType.ORGANIZATION && speaks(w, head))))
                .or(() -> last(heading.stream().filter(w -> endsHead(w, head))))
                .or(() -> spokenFor(within, head))
                .map(Within::entity);
    }

    private List<Within> within(Span span, List<Entity> entities) {
        List<Within> within = new ArrayList<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (mention.span().overlaps(span)) {
                    within.add(new Within(entity, mention, reaches.getOrDefault(mention.span(), mention.span())));
                }
            }
        }
        within.sort(Comparator.comparing((Within w) -> w.mention().span().end())
                .thenComparing(w -> w.mention().span().start()));
        return within;
    }

    private static Optional<Within> last(Stream<Within> found) {
        return found.reduce((a, b) -> b);
    }

    /** The span up to the first preposition or comma that stands in no mention. */
    private Span head(Span span, List<Within> within) {
        int first = words.firstFrom(span.start());
        for (int i = first; i < words.size() && words.get(i).span().start() < span.end(); i++) {
            int start = words.get(i).span().start();
            boolean comma = i > first && words.gapAfter(i - 1).contains(",");
            boolean ends =
                    i > first && (comma || ENDS_HEAD.contains(words.get(i).lower()));
            if (ends
                    && within.stream()
                            .noneMatch(w -> w.reach().start() < start
                                    && start < w.reach().end())) {
                return new Span(span.start(), start);
            }
        }
        return span;
    }

    /** "Putin's spokesman", "Putin spokesman": a name that only says whose the thing is. */
    private boolean isOwner(Within w, Span span) {
        int end = w.mention().span().end();
        String rest = words.text().substring(Math.min(end, span.end()), span.end());
        return rest.matches("(?s)['’]s?\\s+\\S.*");
    }

    private boolean isFollowed(Within w) {
        int next = words.firstFrom(w.mention().span().end());
        return next < words.size()
                && next > 0
                && words.joinsNext(next - 1)
                && FOLLOWERS.contains(words.get(next).base());
    }

    private boolean endsHead(Within w, Span head) {
        String rest = words.text().substring(Math.min(w.mention().span().end(), head.end()), head.end());
        return w.entity().type() != EntityType.PERSON && rest.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "The Foreign Ministry", "Foreign Ministry spokesman": a body that speaks itself or by an unnamed spokesman. */
    private boolean speaks(Within w, Span head) {
        return endsHead(w, head) || SPEAKS_FOR.contains(lastWord(head)) && !isOwner(w, head);
    }

    /** "a spokesman for Harlow Steel". */
    private Optional<Within> spokenFor(List<Within> within, Span head) {
        return SPEAKS_FOR.contains(lastWord(head))
                ? within.stream()
                        .filter(w -> w.entity().type() == EntityType.ORGANIZATION
                                && w.mention().span().start() >= head.end())
                        .findFirst()
                : Optional.empty();
    }

    private String lastWord(Span head) {
        int last = words.firstFrom(head.end()) - 1;
        return last < 0 || last >= words.size() ? "" : words.get(last).base();
    }
}
