package io.sayso.quote;

import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets the layout speak before the tagger: where a rule finds a quote, the rule's contents, cue and source hold, and what
 * the tagger found there goes, except attributions inside it or around it as a whole. Of two rules the earlier holds.
 */
final class LayoutRules {

    private static final List<LayoutRule> RULES = List.of(
            new Transcript(),
            new TrailingDash(),
            new EmbeddedPost(),
            new ColonIntroduction(),
            new HeadlineColon(),
            new HeadlineTail(),
            new InTheWordsOf(),
            new OpenMark(),
            new SaidBeside());

    private final Page page;

    LayoutRules(Page page) {
        this.page = page;
    }

    /** The tagger's quotes and the layout's, in the text's order. */
    List<FoundQuote> apply() {
        List<FoundQuote> laid = new ArrayList<>();
        List<FoundQuote> talk = new ArrayList<>();
        for (LayoutRule rule : RULES) {
            for (FoundQuote quote : rule.find(page)) {
                if (laid.stream().allMatch(l -> !touches(l, quote) || nested(l, quote))) {
                    laid.add(quote);
                    if (rule.isTalk()) {
                        talk.add(quote);
                    }
                }
            }
        }
        List<FoundQuote> out = new ArrayList<>(laid);
        for (FoundQuote tagged : page.tagged()) {
            if (HeadlineColon.isTopic(tagged, page) || talk.stream().anyMatch(t -> holds(t, tagged))) {
                continue;
            }
            Optional<FoundQuote> left = Optional.of(tagged);
            for (FoundQuote quote : laid) {
                left = left.flatMap(t -> beside(t, quote));
            }
            left.ifPresent(out::add);
        }
        return out.stream().sorted().toList();
    }

    /** What is left of a tagged quote beside one that the layout shows. */
    private static Optional<FoundQuote> beside(FoundQuote tagged, FoundQuote laid) {
        if (!touches(tagged, laid) || tagged.cue() != null && nested(tagged, laid)) {
            return Optional.of(tagged);
        }
        List<Span> rest = tagged.contents().stream()
                .filter(c -> laid.contents().stream().noneMatch(c::overlaps))
                .filter(c -> laid.cue() == null || !c.overlaps(laid.cue()))
                .filter(c -> laid.source() == null || !c.overlaps(laid.source()))
                .toList();
        boolean cueTaken = tagged.cue() != null
                && (laid.cue() != null && tagged.cue().overlaps(laid.cue())
                        || laid.contents().stream().anyMatch(tagged.cue()::overlaps));
        return cueTaken || rest.isEmpty() ? Optional.empty() : Optional.of(tagged.withContents(rest));
    }

    private static boolean touches(FoundQuote one, FoundQuote other) {
        return parts(one).stream().anyMatch(p -> parts(other).stream().anyMatch(p::overlaps));
    }

    private static List<Span> parts(FoundQuote quote) {
        List<Span> parts = new ArrayList<>(quote.contents());
        if (quote.cue() != null) {
            parts.add(quote.cue());
        }
        if (quote.source() != null) {
            parts.add(quote.source());
        }
        return parts;
    }

    /** Whether one of the two lies as a whole in a content of the other. */
    private static boolean nested(FoundQuote one, FoundQuote other) {
        return holds(one, other) || holds(other, one);
    }

    private static boolean holds(FoundQuote outer, FoundQuote inner) {
        return outer.contents().stream().anyMatch(c -> c.contains(inner.extent()));
    }
}
