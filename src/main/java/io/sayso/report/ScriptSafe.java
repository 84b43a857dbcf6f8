package io.sayso.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Escapes in JSON what could end the script element that it stands in, or begin a comment in it (HTML standard, "Restrictions
 * for contents of script elements"), and the line ends that JavaScript knows and JSON does not.
 */
final class ScriptSafe extends CharacterEscapes {

    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes['<'] = ESCAPE_STANDARD;
        codes['>'] = ESCAPE_STANDARD;
        codes['&'] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return c == 0x2028 || c == 0x2029 ? new SerializedString(String.format("\\u%04X", c)) : null;
    }
}
