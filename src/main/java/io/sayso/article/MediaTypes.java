package io.sayso.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a media type such as {@code text/html; charset="utf-8"} (RFC 9110, section 8.3.1). */
final class MediaTypes {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    /** Type and subtype in lower case; null for null. */
    static @Nullable String essence(@Nullable String mediaType) {
        if (mediaType == null) {
            return null;
        }
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The first charset that the string declares; null if it declares none that Java knows. */
    static @Nullable Charset charset(@Nullable String declaration) {
        if (declaration == null) {
            return null;
        }
        Matcher matcher = CHARSET.matcher(declaration);
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    /** Latin-1 is read as windows-1252, its superset in use, as the Encoding Standard (WHATWG, section 4.2) has it. */
    private static @Nullable Charset named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii")) {
            return TextDecoder.WINDOWS_1252;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
