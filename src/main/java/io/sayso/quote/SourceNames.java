package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that stand in a quote's source, in order: who a phrase like "Acme's lawyer Jane Poole" is about. */
final class SourceNames {

    /** A name with the entity that it names. */
    record Named(Entity entity, Mention mention) {
        boolean isPerson() {
            return entity.type() == EntityType.PERSON;
        }

        Span span() {
            return mention.span();
        }
    }

    private final String text;
    private final List<Named> names = new ArrayList<>();

    SourceNames(Span source, Scene scene) {
        this.text = scene.text();
        for (Entity entity : scene.entities().list()) {
            for (Mention mention : entity.mentions()) {
                if (mention.kind() == MentionKind.NAME && source.overlaps(mention.span())) {
                    names.add(new Named(entity, mention));
                }
            }
        }
        names.sort((a, b) -> a.span().compareTo(b.span()));
    }

    List<Named> all() {
        return names;
    }

    /** The first person whose name is no mere possessive or complement: not "Poole's lawyer", not "an aide to Poole". */
    Optional<Named> headPerson() {
        return names.stream()
                .filter(n -> n.isPerson() && !isPossessive(n) && !isComplement(n))
                .findFirst();
    }

    boolean isPossessive(Named name) {
        int end = name.span().end();
        return text.startsWith("'s", end) || text.startsWith("’s", end) || possessivePlural(end);
    }

    private boolean possessivePlural(int end) {
        return end > 0
                && end + 1 < text.length()
                && (text.charAt(end) == '\'' || text.charAt(end) == '’')
                && text.charAt(end - 1) == 's'
                && text.charAt(end + 1) == ' ';
    }

    /** Whether a preposition ties the name to something before it in the source. */
    boolean isComplement(Named name) {
        return Prepositions.endsWithOne(text, name.span().start());
    }
}
