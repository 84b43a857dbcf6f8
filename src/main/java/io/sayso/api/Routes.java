package io.sayso.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.sayso.entity.EntityIds;
import io.sayso.query.Items;
import io.sayso.query.KeyQuery;
import io.sayso.query.Period;
import io.sayso.query.Questions;
import io.sayso.query.QuoteFilter;
import io.sayso.quote.Act;
import io.sayso.store.QueryKeys;
import io.sayso.store.StoredArticle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What can be asked over HTTP: see {@code openapi.yaml}. */
public final class Routes {

    static final String ARTICLE = "GET /articles/{key+}";
    static final String SAID = "GET /speakers/{id}/quotes";
    static final String MENTIONS = "GET /entities/{id}/mentions";
    static final String SAME_WORDS = "GET /quotes";

    /** All of them, as API Gateway names them. */
    public static final List<String> ALL = List.of(ARTICLE, SAID, MENTIONS, SAME_WORDS);

    /** DynamoDB's limit of a partition key. */
    private static final int MAX_KEY_BYTES = 2048;

    private final Questions questions;
    private final Items items;
    private final Pager pager;
    private final ArticlePages articles;
    private final String bucket;

    /** @param bucket whose articles are meant where a request names none */
    Routes(Items items, Cursors cursors, String bucket) {
        this.items = items;
        this.questions = new Questions(items);
        this.pager = new Pager(items, cursors);
        this.articles = new ArticlePages(cursors);
        this.bucket = bucket;
    }

    ObjectNode answer(ApiRequest request) throws ApiException {
        return switch (request.route()) {
            case ARTICLE -> article(request);
            case SAID -> said(request);
            case MENTIONS -> mentions(request);
            case SAME_WORDS -> sameWords(request);
            default ->
                throw ApiException.notFound(
                        "route must be one of " + String.join("; ", ALL) + ", but was \"" + request.route() + "\"");
        };
    }

    private ObjectNode article(ApiRequest request) throws ApiException {
        request.allowOnly("bucket", "limit", "cursor");
        request.limit(Pager.DEFAULT_LIMIT, Pager.MAX_LIMIT);
        String key = request.variable("key");
        String named = request.parameter("bucket");
        String in = named == null ? bucket : named;
        if (!in.matches("[A-Za-z0-9._-]{1,255}")) {
            throw ApiException.badRequest("bucket must be letters, digits, dots, hyphens, but was \"" + in + "\"");
        }
        boolean possible = QueryKeys.article(in, key).getBytes(StandardCharsets.UTF_8).length <= MAX_KEY_BYTES;
        StoredArticle article = (possible ? questions.article(in, key) : Optional.<StoredArticle>empty())
                .orElseThrow(() ->
                        ApiException.notFound("there is no article with the key \"" + key + "\" in the bucket " + in));
        return articles.page(article, request);
    }

    private ObjectNode said(ApiRequest request) throws ApiException {
        request.allowOnly("since", "until", "kind", "act", "about", "limit", "cursor");
        String id = request.variable("id");
        KeyQuery query = Questions.said(id, act(request.parameter("act")), period(request));
        ObjectNode page = pager.page("quotes", query, filter(request), request);
        if (isNothing(page, "quotes", request) && !questions.speaks(id) && !questions.isMentioned(id)) {
            throw ApiException.notFound("there is no speaker with the id \"" + id + "\"");
        }
        return page;
    }

    private ObjectNode mentions(ApiRequest request) throws ApiException {
        request.allowOnly("since", "until", "limit", "cursor");
        String id = request.variable("id");
        ObjectNode page = pager.page("mentions", Questions.mentions(id, period(request)), i -> true, request);
        if (isNothing(page, "mentions", request) && !questions.isMentioned(id)) {
            throw ApiException.notFound("there is no entity with the id \"" + id + "\"");
        }
        return page;
    }

    private ObjectNode sameWords(ApiRequest request) throws ApiException {
        request.allowOnly("words", "limit", "cursor");
        String words = request.parameter("words");
        if (words == null) {
            throw ApiException.badRequest("words must be given, at least " + QueryKeys.MIN_WORDS + " of a quote");
        }
        KeyQuery query;
        try {
            query = Questions.sameWords(words);
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest(String.valueOf(e.getMessage()));
        }
        return pager.page("quotes", query, i -> true, request);
    }

    /** Whether the page is the whole answer, and empty. */
    private static boolean isNothing(ObjectNode page, String name, ApiRequest request) {
        return page.path(name).isEmpty() && page.path("cursor").isNull() && request.parameter("cursor") == null;
    }

    private static Period period(ApiRequest request) throws ApiException {
        try {
            return Period.of(request.parameter("since"), request.parameter("until"));
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private static Act act(@Nullable String label) throws ApiException {
        for (Act act : Act.values()) {
            if (act.label().equals(label == null ? Act.STATEMENT.label() : label)) {
                return act;
            }
        }
        throw ApiException.badRequest("act must be statement or thought, but was \"" + label + "\"");
    }

    private Predicate<Map<String, AttributeValue>> filter(ApiRequest request) throws ApiException {
        String about = request.parameter("about");
        if (about != null && !EntityIds.isId(about)) {
            throw ApiException.badRequest("about must be an id such as person:ada-brook, but was \"" + about + "\"");
        }
        try {
            return QuoteFilter.of(items, request.parameter("kind"), about);
        } catch (IllegalArgumentException e) {
            throw ApiException.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
