package io.sayso.article;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * XML to a tree of jsoup's elements, so that formats are read by selectors and text by the code that reads pages. Names
 * are local, in lower case, and have hyphens for dots; those of a namespace that no news format has keep their prefix,
 * before a hyphen ({@code media-title} is no {@code title}).
 *
 * <p>A document type is skipped, neither fetched nor read: an entity is one of XML's or HTML's, or an error. Depth and
 * number of the elements are bounded.
 */
final class XmlParser {

    static final int MAX_DEPTH = 200;
    static final int MAX_ELEMENTS = 200_000;

    private static final Pattern KNOWN_NAMESPACES = Pattern.compile(
            "https?://(?:iptc\\.org/.*|www\\.w3\\.org/(?:1999/xhtml|2005/Atom|1999/02/22-rdf-syntax-ns#)|purl\\.org/.*"
                    + "|backend\\.userland\\.com/.*)");

    /** What NITF calls otherwise than HTML does. */
    private static final Map<String, String> HTML_NAMES =
            Map.of("bq", "blockquote", "hl2", "h2", "block", "div", "datasource", "cite", "nitf-table", "figure");

    private final String name;
    private final XMLStreamReader reader;
    private final Document document = new Document("");
    private Element current = document;
    private int depth;
    private int elements;

    private XmlParser(String name, XMLStreamReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * @param name the object's, for messages
     * @throws UnreadableArticleException if it isn't well-formed, or larger or deeper than any article is
     */
    static Document parse(String name, String text) throws UnreadableArticleException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.strip()));
            XmlParser parser = new XmlParser(name, reader);
            while (reader.hasNext()) {
                parser.take(next(reader, name));
            }
            return parser.document;
        } catch (XMLStreamException e) {
            throw new UnreadableArticleException(name + ": XML must be well-formed, but at " + place(e.getLocation())
                    + ": " + ParserWords.ofXml(String.valueOf(e.getMessage())));
        }
    }

    /** The JDK's parser answers some errors with unchecked exceptions, such as one for lack of the error's own message. */
    private static int next(XMLStreamReader reader, String name) throws XMLStreamException, UnreadableArticleException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new UnreadableArticleException(
                    name + ": XML must be well-formed, but at " + place(reader.getLocation()) + " is not");
        }
    }

    private static String place(@Nullable Location location) {
        return location == null
                ? "its start"
                : "line " + location.getLineNumber() + ", column " + location.getColumnNumber();
    }

    private void take(int event) throws UnreadableArticleException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> {
                current = current.parent() == null ? document : current.parent();
                depth--;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                append(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> append(entity(reader.getLocalName()));
            default -> {
                // comments and processing instructions say nothing
            }
        }
    }

    private void append(String words) {
        if (current != document) {
            current.appendChild(new TextNode(words));
        }
    }

    private void start() throws UnreadableArticleException {
        if (++depth > MAX_DEPTH) {
            throw error("elements must be nested at most " + MAX_DEPTH + " deep, but are deeper");
        }
        if (++elements > MAX_ELEMENTS) {
            throw error("there must be at most " + MAX_ELEMENTS + " elements, but are more");
        }
        String local = elementName();
        Element element = new Element(local.isEmpty() ? "x" : local);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String attribute =
                    (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + reader.getAttributeLocalName(i);
            element.attr(attribute.toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
        current.appendChild(element);
        current = element;
    }

    private String elementName() {
        String local = reader.getLocalName().toLowerCase(Locale.ROOT).replace('.', '-');
        String namespace = reader.getNamespaceURI();
        String prefix = reader.getPrefix();
        boolean known = namespace == null
                || namespace.isEmpty()
                || prefix == null
                || prefix.isEmpty()
                || KNOWN_NAMESPACES.matcher(namespace).matches();
        return known ? HTML_NAMES.getOrDefault(local, local) : prefix.toLowerCase(Locale.ROOT) + "-" + local;
    }

    private String entity(String entity) throws UnreadableArticleException {
        String value = Entities.getByName(entity);
        if (value.isEmpty()) {
            throw error("an entity must be one of XML's or HTML's, but was &" + ParserWords.name(entity) + ";");
        }
        return value;
    }

    private UnreadableArticleException error(String message) {
        return new UnreadableArticleException(name + ": at " + place(reader.getLocation()) + " of the XML, " + message);
    }
}
