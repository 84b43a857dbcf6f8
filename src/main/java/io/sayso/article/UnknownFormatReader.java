package io.sayso.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Refuses XML and JSON that no reader knows: taken as plain text, their markup would be stored as people's words.
 */
final class UnknownFormatReader implements FormatReader {

    private static final Pattern ROOT = Pattern.compile("<([\\p{L}_][\\p{L}\\p{N}:._-]*)");
    private static final Pattern JSON_START = Pattern.compile("\\A\\s*[{\\[]");

    @Override
    public boolean accepts(DecodedObject object) {
        return isXml(object) || isJson(object);
    }

    @Override
    public Contents read(DecodedObject object) throws UnreadableArticleException {
        throw new UnreadableArticleException(object.name() + ": format must be plain text or HTML, but is "
                + (isXml(object) ? "XML with root <" + root(object.text()) + ">" : "JSON"));
    }

    private static boolean isXml(DecodedObject object) {
        return object.text().stripLeading().startsWith("<?xml");
    }

    private static boolean isJson(DecodedObject object) {
        boolean called = object.nameEndsIn("json") || "application/json".equals(object.mediaType());
        return called && JSON_START.matcher(object.text()).find();
    }

    private static String root(String text) {
        Matcher matcher = ROOT.matcher(text);
        return matcher.find() ? matcher.group(1) : "?";
    }
}
