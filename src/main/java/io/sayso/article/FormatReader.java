package io.sayso.article;

/** Reads articles of one text format. Readers are asked in a fixed order, and the first that accepts a text reads it. */
interface FormatReader {

    /** Whether the text, or failing that its name or media type, shows this format. */
    boolean accepts(DecodedObject object);

    /** @throws UnreadableArticleException naming the object, the place and what was expected there */
    Contents read(DecodedObject object) throws UnreadableArticleException;
}
