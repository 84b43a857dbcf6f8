package io.sayso.article;

import java.io.InputStream;

/** Reads objects of one binary format that holds others. Readers are asked in a fixed order, before any text format. */
interface ContainerReader {

    /** @param head the content's first bytes, unpacked; fewer than 512 only if the content is shorter */
    boolean accepts(byte[] head, RawObject object);

    /**
     * @param in the content from its first byte, unpacked; longer, perhaps, than fits into memory
     * @throws UnreadableArticleException naming the object, the place and what was expected there
     */
    Contents read(RawObject object, InputStream in) throws UnreadableArticleException;
}
