package io.sayso.entity;

import io.sayso.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters after a person's name that tell an honour, a degree or a seat: "Dame Harriet Colquhoun KC". */
final class PostNominals {

    private static final Pattern AT_END = Pattern.compile(
            "(?:,? (?:KC|QC|SC|JP|MP|MSP|MEP|MLA|TD|MS|AM|OBE|CBE|MBE|DBE|KBE|GCMG|PhD|Ph\\.D\\.|MD|M\\.D\\.|Esq\\.?|FRS|RN|CPA))+$"
                    // the party and state of a member of Congress
                    + "|,? \\(?[DRI]-\\p{Lu}[\\p{L}.]*\\)?$");

    private PostNominals() {}

    /** The span of the name alone; the same span if it ends in none, or if no two words would be left. */
    static Span without(String text, Span name) {
        Matcher letters = AT_END.matcher(name.of(text));
        return letters.find() && letters.start() > 0 && name.of(text).lastIndexOf(' ', letters.start() - 1) > 0
                ? new Span(name.start(), name.start() + letters.start())
                : name;
    }
}
