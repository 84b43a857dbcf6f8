package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "the South" and "the North" in an article that names the Koreas and nothing else of the South or the North. */
final class KoreanSides {

    private static final Pattern SIDE = Pattern.compile("\\b[Tt]he (North|South)\\b(?!-| \\p{Lu})");
    private static final Map<String, String> CODES = Map.of("South", "KR", "North", "KP");

    private final Countries countries;

    KoreanSides(Countries countries) {
        this.countries = countries;
    }

    /** @param code ISO 3166-1 of the side */
    record Side(RawName name, String code) {}

    List<Side> find(String text, List<RawName> names) {
        List<Side> sides = new ArrayList<>();
        Matcher matcher = SIDE.matcher(text);
        while (matcher.find()) {
            String code = CODES.getOrDefault(matcher.group(1), "");
            if (isOnly(matcher.group(1), code, names)) {
                Span span = new Span(matcher.start(), matcher.end());
                sides.add(new Side(new RawName(span, matcher.group(), EntityType.LOCATION, 1), code));
            }
        }
        sides.removeIf(side -> names.stream()
                .anyMatch(n -> n.span().overlaps(side.name().span()) && n.text().indexOf(' ') >= 0));
        return sides;
    }

    private boolean isOnly(String side, String code, List<RawName> names) {
        boolean korea = false;
        for (RawName name : names) {
            boolean alone = name.text().equals(side);
            boolean korean = Stream.of("KR", "KP").anyMatch(c -> c.equals(countries.codeIn(name.text())));
            korea |= code.equals(countries.code(name.text()));
            if (!alone && !korean && name.text().startsWith(side + " ")) {
                return false;
            }
        }
        return korea;
    }
}
