package io.sayso.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Parts of a container that is read from front to back: of its entries never more than one is in memory. */
abstract class StreamedParts implements Parts {

    /** That an entry's bytes are damaged, told apart from a container whose bytes did not come. */
    private static final class DamagedEntryException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DamagedEntryException(IOException e) {
            super(e.getMessage() == null ? "ends early" : ParserWords.ofStream(e));
        }
    }

    private static final class EntryStream extends FilterInputStream {

        EntryStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw new DamagedEntryException(e);
            }
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            try {
                return super.read(bytes, from, length);
            } catch (IOException e) {
                throw new DamagedEntryException(e);
            }
        }
    }

    private final String container;
    private final ArticleReader articles;
    private final Queue<Part> ready = new ArrayDeque<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * @param container its name, for messages
     * @param articles reads the entries
     */
    StreamedParts(String container, ArticleReader articles) {
        this.container = container;
        this.articles = articles;
    }

    @Override
    public final @Nullable Part next() throws UnreadableArticleException {
        while (ready.isEmpty()) {
            if (!advance()) {
                return null;
            }
        }
        return ready.remove();
    }

    /**
     * Reads the next entry, and adds what it holds, if anything.
     *
     * @return false after the last one
     * @throws UnreadableArticleException if the container can't be read from here on
     */
    abstract boolean advance() throws UnreadableArticleException;

    final String container() {
        return container;
    }

    /**
     * Adds an entry's articles, or that it can't be read.
     *
     * @param id what the entry is called
     * @param entry named as its messages are to name it
     * @param finish says of each article what the container knows of it
     * @param emptyPages whether a page without an article's text is an error
     */
    final void add(String id, RawObject entry, UnaryOperator<Article> finish, boolean emptyPages) {
        try {
            Contents contents = articles.read(new RawObject(
                    entry.name(),
                    new EntryStream(entry.content()),
                    entry.length(),
                    entry.contentType(),
                    entry.contentEncoding(),
                    entry.lastModified()));
            if (contents instanceof Contents.Several several) {
                for (Part inner = several.parts().next();
                        inner != null;
                        inner = several.parts().next()) {
                    Part one = inner;
                    addPart(id + Part.SEPARATOR + one.id(), name -> finish.apply(one.read()));
                }
            } else {
                addPart(id, name -> finish.apply(contents.article()));
            }
        } catch (NoArticleException e) {
            if (emptyPages) {
                addFailure(id, e);
            }
        } catch (UnreadableArticleException e) {
            addFailure(id, e);
        } catch (DamagedEntryException e) {
            addFailure(
                    id, new UnreadableArticleException(entry.name() + ": entry must be sound, but: " + e.getMessage()));
        }
    }

    /** Adds that an entry can't be read. */
    final void addFailure(String id, UnreadableArticleException e) {
        addPart(id, name -> {
            throw e;
        });
    }

    private void addPart(String id, LazyPart.Reading reading) {
        ready.add(LazyPart.of(container, PartIds.unique(id, ids), reading));
    }
}
