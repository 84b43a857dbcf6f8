package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.PronounGender;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The "he" and "she" of an article outside its quotation marks, with whom they stand for: "He left. He sold it. He said"
 * keeps one person in view over sentences that name others. Each is read once, when a quote behind it asks.
 */
final class PronounChain {

    /** A pronoun and whom it stands for. */
    record Link(Span span, Entity person) {}

    private static final Pattern SUBJECT = Pattern.compile("\\b(?:[Hh]e|[Ss]he)\\b");

    private final Scene scene;
    private final Matcher pronouns;
    private final List<Link> links = new ArrayList<>();
    private @Nullable Span next;

    PronounChain(Scene scene) {
        this.scene = scene;
        this.pronouns = SUBJECT.matcher(scene.text());
        advance();
    }

    /** The pronouns that end at the offset or before it, in the text's order. */
    List<Link> until(int offset) {
        while (next != null && next.end() <= offset) {
            Span pronoun = next;
            // moved on first, as the view asks for the pronouns before this one
            advance();
            if (!scene.isQuoted(pronoun)) {
                Entity person = View.of(scene, List.of(), pronoun.start(), gender(pronoun))
                        .first();
                if (person != null) {
                    links.add(new Link(pronoun, person));
                }
            }
        }
        return links;
    }

    private void advance() {
        next = pronouns.find() ? new Span(pronouns.start(), pronouns.end()) : null;
    }

    private static PronounGender gender(Span pronoun) {
        return pronoun.length() == 2 ? PronounGender.HE : PronounGender.SHE;
    }
}
