package io.sayso.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms of address before a name, which are no offices. */
final class Honorifics {

    private static final Map<String, PronounGender> GENDERS = Map.ofEntries(
            Map.entry("mr", PronounGender.HE),
            Map.entry("mister", PronounGender.HE),
            Map.entry("sir", PronounGender.HE),
            Map.entry("lord", PronounGender.HE),
            Map.entry("monsieur", PronounGender.HE),
            Map.entry("señor", PronounGender.HE),
            Map.entry("herr", PronounGender.HE),
            Map.entry("mrs", PronounGender.SHE),
            Map.entry("ms", PronounGender.SHE),
            Map.entry("miss", PronounGender.SHE),
            Map.entry("madam", PronounGender.SHE),
            Map.entry("madame", PronounGender.SHE),
            Map.entry("señora", PronounGender.SHE),
            Map.entry("frau", PronounGender.SHE),
            Map.entry("dame", PronounGender.SHE),
            Map.entry("lady", PronounGender.SHE),
            Map.entry("auntie", PronounGender.SHE),
            Map.entry("aunty", PronounGender.SHE),
            Map.entry("alhaji", PronounGender.HE),
            Map.entry("alhaja", PronounGender.SHE),
            Map.entry("hajia", PronounGender.SHE),
            Map.entry("pa", PronounGender.HE),
            Map.entry("doña", PronounGender.SHE),
            Map.entry("mullah", PronounGender.HE),
            Map.entry("maulana", PronounGender.HE),
            Map.entry("shri", PronounGender.HE),
            Map.entry("smt", PronounGender.SHE),
            Map.entry("begum", PronounGender.SHE),
            Map.entry("haji", PronounGender.HE),
            Map.entry("acp", PronounGender.UNKNOWN),
            Map.entry("asp", PronounGender.UNKNOWN),
            Map.entry("cs", PronounGender.UNKNOWN),
            Map.entry("atty", PronounGender.UNKNOWN),
            Map.entry("ka", PronounGender.UNKNOWN),
            Map.entry("csp", PronounGender.UNKNOWN),
            Map.entry("dcp", PronounGender.UNKNOWN),
            Map.entry("dsp", PronounGender.UNKNOWN),
            Map.entry("ps", PronounGender.UNKNOWN),
            Map.entry("sp", PronounGender.UNKNOWN),
            Map.entry("eng", PronounGender.UNKNOWN),
            Map.entry("engr", PronounGender.UNKNOWN),
            Map.entry("mx", PronounGender.UNKNOWN),
            Map.entry("hon", PronounGender.UNKNOWN),
            Map.entry("dr", PronounGender.UNKNOWN));

    private Honorifics() {}

    static boolean isHonorific(Words.Word word) {
        return word.isCapitalized() && GENDERS.containsKey(word.lower());
    }

    /** @param honorific in lower case without its full stop; null if there is none */
    static PronounGender gender(@Nullable String honorific) {
        return honorific == null ? PronounGender.UNKNOWN : GENDERS.getOrDefault(honorific, PronounGender.UNKNOWN);
    }
}
