package io.sayso.article;

import io.sayso.text.WordList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time zones as newspapers name them: by the abbreviations in a resource, or as "GMT+2" and "+02:00". */
final class Zones {

    /** For any case. */
    static final String PATTERN;

    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)? ?([+-])(\\d{1,2})(?::?(\\d{2}))?");
    private static final Map<String, ZoneId> NAMED = new HashMap<>();

    static {
        for (String line : WordList.lines(Zones.class, "zones.txt")) {
            String[] parts = line.split("\\s+", 2);
            NAMED.put(parts[0], ZoneId.of(parts[1]));
        }
        PATTERN = "(?:(?:GMT|UTC)? ?[+-]\\d{1,2}(?::?\\d{2})?|" + String.join("|", NAMED.keySet()) + ")";
    }

    private Zones() {}

    /** @return null if no zone is called so */
    static @Nullable ZoneId named(String words) {
        Matcher offset = OFFSET.matcher(words.toUpperCase(Locale.ROOT));
        if (!offset.matches()) {
            return NAMED.get(words.toUpperCase(Locale.ROOT));
        }
        int minutes = Integer.parseInt(offset.group(2)) * 60
                + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
        int most = ZoneOffset.MAX.getTotalSeconds() / 60;
        return minutes > most
                ? null
                : ZoneOffset.ofTotalSeconds((offset.group(1).equals("-") ? -minutes : minutes) * 60);
    }
}
