package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.tagger.EntityType;
import io.sayso.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How well a noun such as "ministry" or "company" fits a body: by its name, and by what the article calls it. */
final class BodyFit {

    private static final String ANY = "*";
    private static final Set<String> COMPANY =
            Set.of("company", "firm", "business", "maker", "manufacturer", "retailer", "club", "team", "side");
    private static final Set<String> NO_COMPANY = Set.of(
            "agency",
            "association",
            "charity",
            "coalition",
            "movement",
            "nonprofit",
            "ngo",
            "organisation",
            "organization",
            "party",
            "union",
            "university");
    private static final Set<String> GROUPS =
            Set.of("group", "organisation", "organization", "body", "nonprofit", "ngo", "charity", "association");

    /** How many characters before a mention the patterns below look at. */
    private static final int LONGEST = 22;

    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:told|tells|(?:statement|email|letter|interview|spoke|speaking) (?:to|with))\\s(?:the\\s)?$");

    private static final Pattern ON = Pattern.compile("\\b(?:[Oo]n|via)\\s$");
    private static final Pattern DATELINE = Pattern.compile("\\) ?[-–—]");
    private static final Pattern NEXT = Pattern.compile(" (\\p{Ll}+)");
    private static final Map<String, Set<String>> KINDS = kinds();
    private static final Set<String> PUBLIC = new HashSet<>(WordList.lines(BodyFit.class, "public-bodies.txt"));

    private static Map<String, Set<String>> kinds() {
        Map<String, Set<String>> kinds = new HashMap<>();
        for (String line : WordList.lines(BodyFit.class, "body-descriptions.txt")) {
            String[] sides = line.split("=");
            kinds.put(
                    sides[0].strip(),
                    new HashSet<>(Arrays.asList(sides[1].strip().split(" "))));
        }
        return kinds;
    }

    private BodyFit() {}

    /** Whether the noun calls a body rather than a person. */
    static boolean calls(String noun) {
        return KINDS.containsKey(noun);
    }

    /** Words of names that show a body of the noun's kind; empty if the noun calls no body. */
    static Set<String> fitting(String noun) {
        return KINDS.getOrDefault(noun, Set.of());
    }

    /** "The finance ministry": no mention of it is a name. */
    static boolean isNamedInSmallLetters(Entity body) {
        return body.mentions().stream().noneMatch(m -> m.kind() == MentionKind.NAME);
    }

    /** Whether no name need show it. */
    static boolean isOpen(Set<String> fitting) {
        return fitting.contains(ANY);
    }

    /** "Told Al Jazeera": who was told it is no source of it. */
    static boolean isToldOf(Entity body, Scene scene) {
        return body.mentions().stream().anyMatch(m -> isBehind(TOLD, m, scene));
    }

    /** "Posted on Telegram": where something was said, each time that it is named. */
    private static boolean isPlatform(Entity body, Scene scene) {
        return body.mentions().stream()
                .filter(m -> m.kind() == MentionKind.NAME)
                .allMatch(m -> isBehind(ON, m, scene));
    }

    /** Whether the words right before the mention end as the pattern says. */
    private static boolean isBehind(Pattern words, Mention mention, Scene scene) {
        int start = mention.span().start();
        return words.matcher(scene.text().substring(Math.max(0, start - LONGEST), start))
                .find();
    }

    /** A museum, a school or a hospital by its name may have been taken for a building. */
    static boolean isBody(Entity entity, String noun) {
        return entity.type() == EntityType.ORGANIZATION
                || entity.type() == EntityType.FACILITY
                        && Arrays.asList(entity.name().toLowerCase(Locale.ROOT).split(" "))
                                .contains(noun);
    }

    /** "LIMA (Meridian News) -": who reports is not told about. */
    private static boolean isAgency(Entity body, Scene scene) {
        return body.mentions().stream().anyMatch(m -> {
            String text = scene.text();
            int end = m.span().end();
            return m.span().start() > 0
                    && text.charAt(m.span().start() - 1) == '('
                    && DATELINE.matcher(text).region(end, text.length()).lookingAt();
        });
    }

    /** "The Unie Forte union": some kind of body other than the noun's, by the word right behind a mention. */
    private static boolean isCalledOtherwise(Entity body, String noun, Scene scene) {
        for (Mention mention : body.mentions()) {
            Matcher next = NEXT.matcher(scene.text())
                    .region(mention.span().end(), scene.text().length());
            if (next.lookingAt()
                    && calls(next.group(1))
                    && !next.group(1).equals(noun)
                    && !KINDS.getOrDefault(next.group(1), Set.of()).contains(ANY)) {
                return true;
            }
        }
        return false;
    }

    /** "The airline" is not what the article calls a charity. */
    private static boolean isOtherKind(Introduction introduction, String noun) {
        return !GROUPS.contains(noun)
                && !NO_COMPANY.contains(noun)
                && NO_COMPANY.stream().anyMatch(introduction::calls);
    }

    /** How well the noun fits the body: 0 if not at all. */
    static double of(Entity body, String noun, List<String> modifiers, Scene scene) {
        Set<String> fitting = fitting(noun);
        Set<String> names = new HashSet<>();
        names.addAll(Arrays.asList(body.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        body.aliases()
                .forEach(a ->
                        names.addAll(Arrays.asList(a.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))));
        Introduction introduction = scene.introductionOf(body);
        boolean named = fitting.stream().anyMatch(names::contains);
        boolean open = fitting.contains(ANY);
        if (open && (isAgency(body, scene) || isToldOf(body, scene) || isPlatform(body, scene))) {
            return 0;
        }
        if (open
                && !introduction.calls(noun)
                && (isCalledOtherwise(body, noun, scene) || isOtherKind(introduction, noun))) {
            return 0;
        }
        double kind = names.contains(noun) ? 3 : named ? 2.7 : 0;
        if (open) {
            boolean other = !named && PUBLIC.stream().anyMatch(names::contains);
            kind = other ? 0 : names.contains(noun) ? 3.5 : !named ? 1.5 : COMPANY.contains(noun) ? 2 : 3;
        }
        boolean called = introduction.calls(noun)
                || GROUPS.contains(noun) && GROUPS.stream().anyMatch(introduction::calls);
        if (kind < 3 && called) {
            kind = Math.max(kind, open ? 1.5 : 0) + 1.5;
        }
        long alike = modifiers.stream().filter(introduction::hasAlike).count();
        return kind == 0 ? 0 : kind + 1.5 * alike;
    }
}
