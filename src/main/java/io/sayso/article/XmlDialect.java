package io.sayso.article;

import java.util.Set;
import org.jsoup.nodes.Document;

/** One XML format of news. */
interface XmlDialect {

    /** Local names of the root elements that show it, in lower case. */
    Set<String> roots();

    /**
     * @param xml as {@link XmlParser} makes it; may be changed
     * @throws UnreadableArticleException naming the object, the place and what was expected there
     */
    Contents read(Document xml, DecodedObject object) throws UnreadableArticleException;
}
