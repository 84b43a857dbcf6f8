package io.sayso.article;

import com.fasterxml.jackson.databind.JsonNode;

/** One way to write an article as a JSON object. */
interface JsonDialect {

    boolean accepts(JsonNode json);

    /**
     * @param name of the object, and of the part if it has several, for messages
     * @throws UnreadableArticleException if it has no text, though it may be used
     */
    Article read(JsonNode json, String name, DecodedObject object) throws UnreadableArticleException;
}
