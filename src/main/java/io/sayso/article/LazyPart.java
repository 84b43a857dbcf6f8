package io.sayso.article;

/** A part that is read when it is asked for. */
record LazyPart(String id, String name, Reading reading) implements Part {

    /** Reads an article. */
    @FunctionalInterface
    interface Reading {

        /** @param name of the object and the part, for messages */
        Article read(String name) throws UnreadableArticleException;
    }

    static LazyPart of(String object, String id, Reading reading) {
        return new LazyPart(id, object + SEPARATOR + id, reading);
    }

    @Override
    public Article read() throws UnreadableArticleException {
        return reading.read(name);
    }
}
