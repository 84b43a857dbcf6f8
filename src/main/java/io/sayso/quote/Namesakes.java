package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A surname of several people with a form of address: the one whom the article calls so with the whole name. */
final class Namesakes {

    private static final Pattern ADDRESS = Pattern.compile("^(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\\b\\.?\\s");

    private Namesakes() {}

    static Optional<Resolved> titled(Span source, Scene scene) {
        Matcher address = ADDRESS.matcher(source.of(scene.text()));
        if (!address.find()) {
            return Optional.empty();
        }
        List<Entity> called = scene.entities().candidatesAt(source).stream()
                .filter(e -> isCalled(e, address.group(), scene.text()))
                .toList();
        return called.size() == 1
                ? Optional.of(Resolved.one(called.get(0), Resolution.SURNAME, "surname-with-address", 0.85))
                : Optional.empty();
    }

    private static boolean isCalled(Entity person, String address, String text) {
        for (Mention mention : person.mentions()) {
            int start = mention.span().start();
            boolean before = start >= address.length() && text.startsWith(address, start - address.length());
            if (mention.kind() == MentionKind.NAME
                    && (before && mention.text().contains(" ")
                            || mention.text().startsWith(address)
                                    && mention.text().indexOf(' ', address.length()) > 0)) {
                return true;
            }
        }
        return false;
    }
}
