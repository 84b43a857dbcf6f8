package io.sayso.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a WARC file: answers with status 200, and resources, of HTML or plain text. All other records are passed
 * over, and so are pages without an article's text: crawls are full of front pages and lists of links.
 */
final class WarcParts extends StreamedParts {

    static final String DATE_SOURCE = "WARC-Date";

    private static final int OK = 200;
    private static final Set<String> TYPES = Set.of("text/html", "application/xhtml+xml", "text/plain");

    private final WarcReader reader;
    private int records;

    WarcParts(String name, WarcReader reader, ArticleReader articles) {
        super(name, articles);
        this.reader = reader;
    }

    @Override
    boolean advance() throws UnreadableArticleException {
        try {
            Optional<WarcRecord> next = reader.next();
            if (next.isEmpty()) {
                return false;
            }
            records++;
            if (next.get() instanceof WarcResponse response) {
                page(response);
            } else if (next.get() instanceof WarcResource resource) {
                add(resource, resource.contentType(), resource.body().stream());
            }
            return true;
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // jwarc parses headers when they are asked for, and answers bad ones with unchecked exceptions.
            throw new UnreadableArticleException(container() + ": WARC must be sound, but after record " + records
                    + " (byte " + reader.position() + "): " + ParserWords.ofStream(e));
        }
    }

    private void page(WarcResponse response) {
        String address = String.valueOf(response.target());
        if (!address.startsWith("http")) {
            return;
        }
        try {
            HttpResponse http = response.http();
            if (http.status() == OK) {
                add(response, http.contentType(), http.bodyDecoded().stream());
            }
        } catch (IOException | IllegalArgumentException e) {
            addFailure(
                    address,
                    new UnreadableArticleException(container() + Part.SEPARATOR + address
                            + ": HTTP answer must be sound, but: " + ParserWords.ofStream(e)));
        }
    }

    private void add(WarcTargetRecord record, MediaType type, InputStream body) {
        if (!TYPES.contains(type.base().toString())) {
            return;
        }
        String address = record.target();
        RawObject page =
                new RawObject(container() + Part.SEPARATOR + address, body, -1, type.toString(), null, record.date());
        add(address, page, article -> captured(article, address), false);
    }

    /** The page's own address if it tells none, and that the date is the crawl's if it tells no date. */
    private static Article captured(Article article, @Nullable String address) {
        Metadata told = article.metadata();
        Metadata.Builder metadata = told.toBuilder();
        if (told.url() == null) {
            metadata.url(address);
        }
        if (PublicationTime.LAST_MODIFICATION.equals(told.publishedAtSource())) {
            metadata.published(told.publishedAt(), DATE_SOURCE);
        }
        return new Article(
                metadata.build(),
                article.format(),
                article.text(),
                article.paragraphs(),
                article.boilerplate(),
                article.blockQuotes());
    }
}
