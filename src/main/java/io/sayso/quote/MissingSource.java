package io.sayso.quote;

import io.sayso.entity.Entities;
import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a quote without source the mention that stands right before its cue, if nothing else stands before that in the
 * sentence: "Russia's top diplomat accused ...". Longer subjects are left to the tagger.
 */
final class MissingSource {

    private final String text;
    private final List<Span> mentions = new ArrayList<>();

    MissingSource(String text, Entities entities) {
        this.text = text;
        for (Entity entity : entities.list()) {
            entity.mentions().stream().map(Mention::span).forEach(mentions::add);
        }
    }

    FoundQuote restore(FoundQuote quote) {
        Span cue = quote.cue();
        if (cue == null || quote.source() != null) {
            return quote;
        }
        return mentions.stream()
                .filter(m -> m.end() < cue.start()
                        && text.substring(m.end(), cue.start()).isBlank()
                        && beginsSentence(m)
                        && quote.contents().stream().noneMatch(m::overlaps))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(quote::withSource)
                .orElse(quote);
    }

    private boolean beginsSentence(Span mention) {
        int i = mention.start() - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\n') {
            i--;
        }
        return i < 0 || "\n.!?”\"".indexOf(text.charAt(i)) >= 0;
    }
}
