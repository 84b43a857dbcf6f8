package io.sayso.article;

import java.util.regex.Pattern;

/**
 * What parsers say of a document, without what they quote of it: reasons are logged, and a log must not have any of an
 * article's text. For the same reason no parser's exception is the cause of an {@link UnreadableArticleException}.
 */
final class ParserWords {

    private static final int MAX_NAME = 40;

    /** Names of elements and fields are no text, but what has no space and no end may be one. */
    private static final Pattern XML_LONG_NAME = Pattern.compile("([^\\s\"]{" + MAX_NAME + "})[^\\s\"]+");

    /** Jackson's token reaches to the next space, which some languages write nowhere. */
    private static final Pattern JSON_TOKEN = Pattern.compile("(?s)^Unrecognized token '.*?': ");

    private static final Pattern JSON_SETTINGS = Pattern.compile("(?s)\\s*\\((?:for|start marker|from `|through).*$");
    private static final Pattern JSON_SETTING = Pattern.compile("(?s), from `.*$");

    private static final Pattern XML_PLACE =
            Pattern.compile("(?s)^ParseError at \\[row,col\\]:\\[\\d+,\\d+\\]\\s*Message: ");

    private static final Pattern XML_UNBOUND = Pattern.compile("(?s)^http\\S+PrefixUnbound\\?(?:[^&]*&)?([^&:]+).*$");

    /** The JDK's parser lacks the words of some errors, and gives the address of the rule. */
    private static final Pattern XML_RULE = Pattern.compile("(?s)^http\\S+?#(\\w+).*$");

    /** The only values that the JDK's parser quotes are those of the XML declaration. */
    private static final Pattern XML_DECLARED = Pattern.compile(
            "(?s)(?<=^XML version |^The standalone document declaration value must be \"yes\" or \"no\", not )"
                    + "\".*\"");

    private static final Pattern STREAM_EXCERPT = Pattern.compile("(?s)( at (?:byte )?position \\d+): .*$");

    private ParserWords() {}

    static String ofJson(String message) {
        String told = JSON_TOKEN.matcher(message).replaceFirst("Unrecognized token: ");
        told = JSON_SETTINGS.matcher(told).replaceFirst("");
        return line(JSON_SETTING.matcher(told).replaceFirst(")"));
    }

    static String ofXml(String message) {
        String told = XML_PLACE.matcher(message).replaceFirst("");
        told = XML_UNBOUND.matcher(told).replaceFirst("prefix $1 is not declared");
        told = XML_RULE.matcher(told).replaceFirst("it breaks the rule $1");
        told = XML_DECLARED.matcher(told).replaceFirst("what it says");
        return line(XML_LONG_NAME.matcher(told).replaceAll("$1..."));
    }

    /**
     * Of what reads WARC files, zip and gzip: jwarc quotes the bytes around the one that it did not expect, and Java's
     * unchecked exceptions the header that is no number or no time.
     */
    static String ofStream(Exception e) {
        return e instanceof RuntimeException
                ? e.getClass().getSimpleName()
                : line(STREAM_EXCERPT.matcher(String.valueOf(e.getMessage())).replaceFirst("$1"));
    }

    /** A document's own word for something, such as an element's name. */
    static String name(String name) {
        return name.codePointCount(0, name.length()) <= MAX_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_NAME)) + "...";
    }

    private static String line(String message) {
        return message.replaceAll("\\s+", " ");
    }
}
