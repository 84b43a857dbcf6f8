package io.sayso.entity;

import io.sayso.text.WordList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Well-known bodies by their names and acronyms, from bodies.txt. */
final class Bodies {

    private final Map<String, String> names = new HashMap<>();

    Bodies() {
        for (String line : WordList.lines(Bodies.class, "bodies.txt")) {
            String[] fields = line.split("\\|");
            names.put(Names.key(fields[0]), fields[0]);
            for (String alias : fields[1].split(";")) {
                names.put(Names.key(alias), fields[0]);
            }
        }
    }

    /** The body's usual name; null if it is not a known one. An acronym counts in capitals alone: "WHO" and not "Who". */
    @Nullable
    String usualName(String name) {
        String usual = names.get(Names.key(name));
        boolean acronym = Names.key(name).length() <= 3;
        return usual == null || acronym && Names.hasLowerCase(name) && !name.equals("Fed") ? null : usual;
    }
}
