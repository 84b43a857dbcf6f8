package io.sayso.quote;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.entity.PronounGender;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which pronoun a text refers to somebody, as nouns beside the name tell: "his sister, Hanna", "the landlady, Carol Pym",
 * "Maya Lind, a mother of two", "Dame Ruth Ashe".
 */
final class GenderTold {

    private static final Pattern TITLE = Pattern.compile("^(Dame|Lady|Sir|Lord)\\b");
    private static final Pattern BEFORE =
            Pattern.compile("(?:([\\p{L}-]+)(?:\\s(?:of|to|at|in|from)\\s[^,.;:!?]{1,50})?,|\\b([\\p{L}-]+))\\s$");
    private static final Pattern AFTER = Pattern.compile(
            "^,\\s(?:\\d{1,3},\\s)?(?:an?|the|his|her|their)\\s(?:[\\p{L}-]+\\s){0,2}?([\\p{L}-]+)(?=[,.;]|\\s(?:of|to|in|from|who)\\s)");
    private static final int FARTHEST = 80;

    private GenderTold() {}

    /** @return unknown if nothing tells, or words tell different ones */
    static PronounGender of(Entity person, String text) {
        Set<PronounGender> told = EnumSet.noneOf(PronounGender.class);
        for (Mention mention : person.mentions()) {
            if (mention.kind() == MentionKind.NAME) {
                Matcher title = TITLE.matcher(mention.text());
                if (title.find()) {
                    told.add(gender(title.group(1)));
                }
                int start = mention.span().start();
                Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - FARTHEST), start));
                if (before.find()) {
                    told.add(gender(before.group(1) == null ? before.group(2) : before.group(1)));
                }
                int end = mention.span().end();
                Matcher after = AFTER.matcher(text.substring(end, Math.min(text.length(), end + FARTHEST)));
                while (after.find()) {
                    told.add(gender(after.group(1)));
                }
            }
        }
        told.remove(PronounGender.UNKNOWN);
        return told.size() == 1 ? told.iterator().next() : PronounGender.UNKNOWN;
    }

    private static PronounGender gender(String noun) {
        return Nouns.LOADED.gender(noun.toLowerCase(Locale.ROOT));
    }
}
