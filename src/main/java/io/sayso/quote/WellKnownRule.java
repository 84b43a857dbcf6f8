package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.text.Span;
import io.sayso.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A description that newspapers use of one well-known body, as "the U.N. refugee agency" is the UNHCR and "the world body" the
 * United Nations (known-descriptions.txt). Of a body that the article does not name nobody speaks: the U.N. refugee agency is
 * not the United Nations.
 */
final class WellKnownRule implements SpeakerRule {

    private static final Pattern UN = Pattern.compile("^(?:u\\.n\\.?|un|united nations)(?:['’]s?)?\\s");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a)\\s");
    private static final Pattern END = Pattern.compile(",.*|\\s(?:that|which|in|said)\\s.*", Pattern.DOTALL);
    private static final Map<String, List<String>> KNOWN = known();

    private static Map<String, List<String>> known() {
        Map<String, List<String>> known = new HashMap<>();
        for (String line : WordList.lines(WellKnownRule.class, "known-descriptions.txt")) {
            String[] sides = line.split("=");
            known.put(sides[0].strip(), List.of(sides[1].strip().split("\\s*;\\s*")));
        }
        return known;
    }

    @Override
    public Optional<Resolved> resolve(FoundQuote quote, Scene scene) {
        Span source = quote.source();
        if (source == null) {
            return Optional.empty();
        }
        String whole = ARTICLE.matcher(scene.lowerCase(source)).replaceFirst("");
        Matcher un = UN.matcher(whole);
        String described = END.matcher(un.find() ? "u.n. " + whole.substring(un.end()) : whole)
                .replaceFirst("");
        List<String> names = KNOWN.get(described);
        if (names == null) {
            return Optional.empty();
        }
        Optional<Entity> body =
                scene.entities().list().stream().filter(e -> isCalled(e, names)).findFirst();
        if (body.isEmpty()) {
            return described.startsWith("u.n. ")
                            && END.matcher(whole).replaceFirst("").equals(whole)
                    ? Optional.of(Resolved.NOBODY)
                    : Optional.empty();
        }
        return body.map(b -> Resolved.one(b, Resolution.ROLE, "description-of-known-body", 0.9));
    }

    private static boolean isCalled(Entity entity, List<String> names) {
        return names.stream()
                .anyMatch(n -> n.equalsIgnoreCase(entity.name())
                        || entity.aliases().stream().anyMatch(n::equalsIgnoreCase));
    }
}
