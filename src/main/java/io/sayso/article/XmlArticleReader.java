package io.sayso.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML formats of news, told apart by their root element. XML with another root is refused if it says that it
 * is XML: taken as plain text, its markup would be stored as people's words.
 */
final class XmlArticleReader implements FormatReader {

    private static final List<XmlDialect> DIALECTS =
            List.of(new NitfDialect(), new NewsMlDialect(), new RssDialect(), new AtomDialect());

    @Override
    public boolean accepts(DecodedObject object) {
        return dialect(XmlRoot.of(object.text())) != null
                || object.text().stripLeading().startsWith("<?xml");
    }

    @Override
    public Contents read(DecodedObject object) throws UnreadableArticleException {
        String root = XmlRoot.of(object.text());
        XmlDialect dialect = dialect(root);
        if (dialect == null) {
            String known = DIALECTS.stream()
                    .flatMap(d -> d.roots().stream())
                    .sorted()
                    .map(r -> "<" + r + ">")
                    .collect(Collectors.joining(", "));
            throw new UnreadableArticleException(object.name() + ": XML must have one of the roots " + known + ", but "
                    + (root == null ? "has none" : "has <" + ParserWords.name(root) + ">"));
        }
        return dialect.read(XmlParser.parse(object.name(), object.text()), object);
    }

    private static @Nullable XmlDialect dialect(@Nullable String root) {
        return DIALECTS.stream()
                .filter(d -> root != null && d.roots().contains(root))
                .findFirst()
                .orElse(null);
    }
}
