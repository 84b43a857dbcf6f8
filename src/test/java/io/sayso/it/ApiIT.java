package io.sayso.it;

import static io.sayso.it.ApiCaller.ARTICLE;
import static io.sayso.it.ApiCaller.MENTIONS;
import static io.sayso.it.ApiCaller.SAID;
import static io.sayso.it.ApiCaller.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.sayso.query.DynamoDbItems;
import io.sayso.query.FileItems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The read side's handler over a table. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIT {

    private static final int LARGE_QUOTES = 60;

    private PressFixture press;
    private ApiCaller api;
    private ApiCaller fileApi;

    @BeforeAll
    void fill(@TempDir Path folder) throws IOException {
        press = new PressFixture("api", folder);
        press.fill();
        press.putLarge("large.txt", LARGE_QUOTES, 40_000);
        press.write();
        api = new ApiCaller(new DynamoDbItems(press.table.client, "api"));
        fileApi = new ApiCaller(FileItems.of(press.file));
    }

    @AfterAll
    void close() {
        press.close();
    }

    @Test
    void eachRouteAnswersFromTheTableAsFromAFile() throws IOException {
        for (ApiCaller caller : List.of(api, fileApi)) {
            assertThat(values(caller.get(SAID, "person:maria-keller").body(), "quotes", "key"))
                    .containsExactly("b.txt", "b.txt", "a/bridge.txt");
            assertThat(values(caller.get(MENTIONS, "location:norsund").body(), "mentions", "key"))
                    .containsExactly("b.txt", "a/bridge.txt");
            assertThat(values(
                            caller.get(WORDS, "", "words", "the bridge at Norsund is safe for all lorries")
                                    .body(),
                            "quotes",
                            "key"))
                    .containsExactly("a/bridge.txt", "b.txt");
            JsonNode article = caller.get(ARTICLE, "a/bridge.txt").body();
            assertThat(article.at("/article/title").asText()).isEqualTo("-Title of a/bridge.txt");
            assertThat(values(article, "quotes", "quoteId")).containsExactly("0001", "0003");
            assertThat(values(article, "thoughts", "quoteId")).containsExactly("0002");
            assertThat(article.toString()).doesNotContain("GSI1", "revision", "\"PK\"");
            assertThat(values(caller.get(ARTICLE, "feed.xml").body(), "parts", "status"))
                    .containsExactly("STORED", "FAILED");
        }
    }

    @Test
    void filtersAreThoseOfTheCommands() throws IOException {
        String keller = "person:maria-keller";
        assertThat(values(api.get(SAID, keller, "act", "thought").body(), "quotes", "quoteId"))
                .containsExactly("0002");
        assertThat(values(api.get(SAID, keller, "until", "2026-11-01").body(), "quotes", "key"))
                .containsExactly("a/bridge.txt");
        assertThat(values(
                        api.get(SAID, keller, "about", "location:norsund", "kind", "direct")
                                .body(),
                        "quotes",
                        "key"))
                .containsExactly("b.txt", "a/bridge.txt");
        assertThat(values(api.get(SAID, keller, "since", "2027-01-01").body(), "quotes", "key"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET /articles/{key+},gone.txt,key \"gone.txt\" in the bucket press",
        "GET /articles/{key+},held.txt,key \"held.txt\" in the bucket press",
        "GET /speakers/{id}/quotes,person:no-one,no speaker with the id \"person:no-one\"",
        "GET /speakers/{id}/quotes,person:secret-source,no speaker with the id \"person:secret-source\"",
        "GET /entities/{id}/mentions,location:nowhere,no entity with the id \"location:nowhere\"",
    })
    void whatIsUnknownIs404_andTheBodySaysWhat(String route, String variable, String detail) throws IOException {
        ApiCaller.Answer answer = api.get(route, variable);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.body().path("status").asInt()).isEqualTo(404);
        assertThat(answer.body().path("detail").asText().replace("with the key", "key"))
                .contains(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "GET /speakers/{id}/quotes,limit=0,limit must be a whole number from 1 to 500",
        "GET /speakers/{id}/quotes,limit=501,limit must be a whole number from 1 to 500",
        "GET /speakers/{id}/quotes,since=yesterday,since must be a day such as",
        "GET /speakers/{id}/quotes,kind=loud,kind must be",
        "GET /speakers/{id}/quotes,act=shout,act must be statement or thought",
        "GET /speakers/{id}/quotes,about=Norsund,about must be an id such as",
        "GET /speakers/{id}/quotes,colour=red,parameters must be among",
        "GET /speakers/{id}/quotes,limit=1&limit=2,limit must be given once",
        "GET /speakers/{id}/quotes,since=%zz,query string must be percent-encoded",
        "GET /speakers/{id}/quotes,cursor=,cursor must be one that an answer",
        "GET /speakers/{id}/quotes,cursor=AAAA,cursor must be one that an answer",
        "GET /speakers/{id}/quotes,cursor=%00,cursor must be one that an answer",
        "GET /articles/{key+},bucket=no/bucket,bucket must be",
        "GET /quotes,limit=1,words must be given",
        "GET /quotes,words=four+words+are+few,words must be at least 5",
    })
    void whatIsWrongIs400_andTheBodySaysWhatWasExpected(String route, String query, String detail) throws IOException {
        ApiCaller.Answer answer = api.raw(route, route.equals(ARTICLE) ? "b.txt" : "person:maria-keller", query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.body().path("detail").asText()).startsWith(detail);
    }

    @Test
    void aCursorLeadsThroughAllPages() throws IOException {
        for (ApiCaller caller : List.of(api, fileApi)) {
            List<String> ids = new ArrayList<>();
            String cursor = null;
            do {
                JsonNode page = (cursor == null
                                ? caller.get(SAID, "person:maria-keller", "limit", "1")
                                : caller.get(SAID, "person:maria-keller", "limit", "1", "cursor", cursor))
                        .body();
                assertThat(page.path("quotes")).hasSize(1);
                ids.add(page.at("/quotes/0/key").asText()
                        + page.at("/quotes/0/quoteId").asText());
                cursor = page.path("cursor").textValue();
            } while (cursor != null);
            assertThat(ids).containsExactly("b.txt0002", "b.txt0001", "a/bridge.txt0001");
        }
    }

    @Test
    void everyChangeOfACursorIsRefused() throws IOException {
        String cursor = api.get(SAID, "person:maria-keller", "limit", "1")
                .body()
                .path("cursor")
                .asText();
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            String changed = cursor.substring(0, i) + other + cursor.substring(i + 1);
            assertThat(api.get(SAID, "person:maria-keller", "cursor", changed).status())
                    .as(changed)
                    .isEqualTo(400);
        }
        assertThat(api.get(SAID, "person:maria-keller", "cursor", cursor).status())
                .isEqualTo(200);
        assertThat(api.get(SAID, "person:ada-vale", "cursor", cursor).status()).isEqualTo(400);
        assertThat(api.get(SAID, "person:maria-keller", "act", "thought", "cursor", cursor)
                        .status())
                .isEqualTo(400);
        assertThat(api.get(MENTIONS, "person:maria-keller", "cursor", cursor).status())
                .isEqualTo(400);
        assertThat(api.get(SAID, "person:maria-keller", "until", "2026-11-02", "cursor", cursor)
                        .status())
                .isEqualTo(400);
        ApiCaller otherKey = new ApiCaller(new DynamoDbItems(press.table.client, "api"), "another key");
        assertThat(otherKey.get(SAID, "person:maria-keller", "cursor", cursor).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({"GET /speakers/{id}/quotes,person:ada-vale,quotes", "GET /articles/{key+},large.txt,quotes"})
    void pagesOfLargeQuotesHaveAtMostOneMegabyte(String route, String variable, String array) throws IOException {
        List<String> ids = new ArrayList<>();
        List<String> query = new ArrayList<>(List.of("limit", "500"));
        int pages = 0;
        String cursor;
        do {
            ApiCaller.Answer answer = api.get(route, variable, query.toArray(String[]::new));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1_000_000);
            assertThat(answer.payload().toString().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(6 * 1024 * 1024);
            values(answer.body(), array, "key").forEach(key -> {
                if (key.equals("large.txt")) {
                    ids.add(key);
                }
            });
            cursor = answer.body().path("cursor").textValue();
            query = new ArrayList<>(Arrays.asList("limit", "500", "cursor", String.valueOf(cursor)));
            pages++;
        } while (cursor != null);

        assertThat(ids).hasSize(LARGE_QUOTES);
        assertThat(pages).isGreaterThan(3);
    }

    @Test
    void anArticleThatIsReplacedBetweenPagesIsNotMixed() throws IOException {
        press.putLarge("changing.txt", 3, 10);
        String cursor = api.get(ARTICLE, "changing.txt", "limit", "1")
                .body()
                .path("cursor")
                .asText();
        press.putLarge("changing.txt", 4, 10);

        ApiCaller.Answer answer = api.get(ARTICLE, "changing.txt", "limit", "1", "cursor", cursor);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("detail").asText()).contains("begin without a cursor");
    }

    @Test
    void whatGoesWrongInsideIsToldToTheLogAlone() throws IOException {
        try (DynamoDbClient client = MotoServer.shared().dynamoDb()) {
            ApiCaller broken = new ApiCaller(new DynamoDbItems(client, "no-such-table"));
            ApiCaller.Answer answer = broken.get(SAID, "person:ada-vale");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).doesNotContain("no-such-table", "Exception", "dynamodb");
            assertThat(broken.log()).contains("table can't be read");
        }
        assertThat(api.send("[no JSON".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(500);
        assertThat(api.send("{}".getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(404);
    }

    private static List<String> values(JsonNode page, String array, String name) {
        List<String> values = new ArrayList<>();
        page.path(array).forEach(n -> values.add(n.path(name).asText()));
        return values;
    }
}
