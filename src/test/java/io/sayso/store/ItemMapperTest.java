package io.sayso.store;

import static io.sayso.store.Samples.ALBRECHT;
import static io.sayso.store.Samples.OKORO;
import static io.sayso.store.Samples.PUBLISHED;
import static io.sayso.store.Samples.article;
import static io.sayso.store.Samples.extraction;
import static io.sayso.store.Samples.person;
import static io.sayso.store.Samples.quote;
import static io.sayso.store.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.entity.Role;
import io.sayso.extract.Extraction;
import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import io.sayso.quote.Resolution;
import io.sayso.quote.Speaker;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class ItemMapperTest {

    private static final String SAID = "“We will open the north quay before the spring,” said Ines Albrecht.";

    private final ItemMapper mapper = new ItemMapper();

    @Test
    void anArticlesItemsShareItsPartitionAndOneRevision() {
        ArticleItems stored = mapper.stored(version(1), extraction("first", 2, 1), "x1");

        assertThat(stored.items())
                .extracting(i -> text(i, "SK"))
                .containsExactly(
                        "TEXT", "QUOTE#0001", "QUOTE#0002", "ENTITY#person:ines-albrecht", "ENTITY#facility:quay-1");
        assertThat(stored.items())
                .allSatisfy(i -> assertThat(i)
                        .containsEntry("PK", AttributeValue.fromS("ARTICLE#harbour-post/2026/11/harbour plan.txt"))
                        .containsEntry(
                                "revision", AttributeValue.fromS(stored.meta().revision())));
    }

    @Test
    void metaTellsOfTheArticleAndCountsItsItems() {
        ArticleItems stored = mapper.stored(version(1), extraction("first", 2, 1), "x1");

        assertThat(stored.metaItem())
                .containsEntry("title", AttributeValue.fromS("Harbour plan, first"))
                .containsEntry("publishedAt", AttributeValue.fromS("2026-11-20T06:30:00Z"))
                .containsEntry("publishedAtSource", AttributeValue.fromS("meta article:published_time"))
                .containsEntry("extractorVersion", AttributeValue.fromS("x1"))
                .containsEntry("state", AttributeValue.fromS("READY"))
                .containsEntry("quoteCount", AttributeValue.fromN("2"))
                .containsEntry("entityCount", AttributeValue.fromN("2"))
                .containsEntry("itemCount", AttributeValue.fromN("5"))
                .doesNotContainKeys("expiresAt", "trimmed");
        assertThat(Meta.of(stored.metaItem())).isEqualTo(stored.meta());
    }

    @Test
    void aQuoteTellsAllWithoutASecondRead() {
        Span content = new Span(0, 48);
        Span cue = new Span(49, 53);
        Span source = new Span(54, 67);
        Map<String, AttributeValue> item = quotes(
                        SAID, PUBLISHED, quote("0001", content, cue, source, List.of(ALBRECHT)))
                .get(0);

        assertThat(value(item, "contents").l().get(0).m())
                .containsEntry("text", AttributeValue.fromS(content.of(SAID)))
                .containsEntry("end", AttributeValue.fromN("48"));
        assertThat(value(item, "cue").m()).containsEntry("text", AttributeValue.fromS("said"));
        assertThat(value(item, "source").m()).containsEntry("text", AttributeValue.fromS("Ines Albrecht"));
        assertThat(item)
                .containsEntry("GSI1PK", AttributeValue.fromS("SPEAKER#person:ines-albrecht"))
                .containsEntry("GSI1SK", AttributeValue.fromS("2026-11-20T06:30:00Z#b600c435#0001"))
                .containsEntry("GSI2SK", AttributeValue.fromS("2026-11-20T06:30:00Z#b600c435"))
                .containsEntry("cueLemma", AttributeValue.fromS("say"))
                .containsEntry("resolvedBy", AttributeValue.fromS("name"))
                .containsEntry("confidence", AttributeValue.fromN("0.97"))
                .containsEntry("title", AttributeValue.fromS("Title"));
    }

    @Test
    void aQuoteOfNobodyHasNoKeyOfTheFirstIndex() {
        assertThat(quotes(SAID, PUBLISHED, quote(QuoteKind.DIRECT, SAID)).get(0))
                .doesNotContainKeys("GSI1PK", "GSI1SK", "cue", "source")
                .containsKey("GSI2PK");
    }

    @Test
    void eachOfSeveralSpeakersFindsTheQuoteAndTheArticleCountsItOnce() {
        List<Map<String, AttributeValue>> items =
                quotes(SAID, PUBLISHED, quote(QuoteKind.DIRECT, SAID, ALBRECHT, OKORO, ALBRECHT));

        assertThat(items).extracting(i -> text(i, "SK")).containsExactly("QUOTE#0001", "SPEAKER#0001#02");
        assertThat(items)
                .extracting(i -> text(i, "GSI1PK"))
                .containsExactly("SPEAKER#person:ines-albrecht", "SPEAKER#person:david-okoro");
        assertThat(items).extracting(i -> text(i, "itemType")).containsExactly("QUOTE", "QUOTE_SPEAKER");
        assertThat(items.get(1)).doesNotContainKeys("GSI2PK", "GSI2SK");
        assertThat(items.get(1).get("contents")).isEqualTo(items.get(0).get("contents"));
    }

    @Test
    void aThoughtHasToBeAskedFor() {
        Quote thought = quote(QuoteKind.INDIRECT, Act.THOUGHT, SAID, ALBRECHT, OKORO);
        List<Map<String, AttributeValue>> items = quotes(SAID, PUBLISHED, thought);

        assertThat(items).extracting(i -> text(i, "SK")).containsExactly("THOUGHT#0001", "SPEAKER#0001#02");
        assertThat(items)
                .extracting(i -> text(i, "GSI1PK"))
                .containsExactly("SPEAKER#person:ines-albrecht#THOUGHT", "SPEAKER#person:david-okoro#THOUGHT");
        assertThat(items).extracting(i -> text(i, "itemType")).containsExactly("THOUGHT", "THOUGHT_SPEAKER");
        assertThat(items).extracting(i -> text(i, "act")).containsOnly("thought");
    }

    @Test
    void statementsAndThoughtsAreCountedApart() {
        Extraction extraction = new Extraction(
                article("Title", PUBLISHED, SAID),
                List.of(
                        quote(QuoteKind.DIRECT, SAID, ALBRECHT),
                        quote(QuoteKind.INDIRECT, Act.THOUGHT, SAID, ALBRECHT)),
                List.of(person(ALBRECHT, List.of(new Mention(new Span(54, 67), "Ines Albrecht", MentionKind.NAME)))));
        ArticleItems stored = mapper.stored(version(1), extraction, "x1");

        for (Map<String, AttributeValue> item :
                List.of(stored.metaItem(), stored.items().get(stored.items().size() - 1))) {
            assertThat(item)
                    .containsEntry("quoteCount", AttributeValue.fromN("1"))
                    .containsEntry("thoughtCount", AttributeValue.fromN("1"));
        }
    }

    @Test
    void anArticleWithoutAUsableDateIsSortedByItsEventsTime() {
        String eventTime = Samples.eventTime(1).toString();
        for (Instant none : new @Nullable Instant[] {null, Instant.parse("+12026-01-01T00:00:00Z"), Instant.MIN}) {
            assertThat(text(
                            quotes(SAID, none, quote(QuoteKind.DIRECT, SAID, OKORO))
                                    .get(0),
                            "GSI1SK"))
                    .startsWith(eventTime + "#");
        }
    }

    @Test
    void timesAreOfOneWidthWhateverTheirPrecision() {
        assertThat(Keys.time(Instant.parse("2026-01-02T03:04:05.678Z"), Instant.EPOCH))
                .isEqualTo("2026-01-02T03:04:05Z");
        assertThat(Keys.time(null, Instant.parse("2026-01-02T03:04:00Z"))).isEqualTo("2026-01-02T03:04:00Z");
    }

    @Test
    void anEntityCountsEachQuoteOnce() {
        Extraction extraction = new Extraction(
                article("Title", PUBLISHED, SAID),
                List.of(quote(QuoteKind.DIRECT, SAID, ALBRECHT, ALBRECHT)),
                List.of(person(ALBRECHT, List.of(new Mention(new Span(54, 67), "Ines Albrecht", MentionKind.NAME)))));

        assertThat(mapper.stored(version(1), extraction, "x1").items().get(2))
                .containsEntry("quoteCount", AttributeValue.fromN("1"))
                .containsEntry("mentionCount", AttributeValue.fromN("1"))
                .containsEntry("type", AttributeValue.fromS("PERSON"))
                .containsEntry("aliases", AttributeValue.fromL(List.of(AttributeValue.fromS("Albrecht"))))
                .containsEntry("GSI1PK", AttributeValue.fromS("ENTITY#person:ines-albrecht"));
    }

    @Test
    void theRevisionTellsApartEventsAndContentsButNotRepetitions() {
        String first = mapper.stored(version(1), extraction("first", 2, 1), "x1")
                .meta()
                .revision();

        assertThat(mapper.stored(version(1), extraction("first", 2, 1), "x1")
                        .meta()
                        .revision())
                .isEqualTo(first);
        assertThat(List.of(
                        mapper.stored(version(2), extraction("first", 2, 1), "x1")
                                .meta()
                                .revision(),
                        mapper.stored(version(1), extraction("other", 2, 1), "x1")
                                .meta()
                                .revision(),
                        mapper.stored(version(1), extraction("first", 2, 1), "x2")
                                .meta()
                                .revision()))
                .doesNotContain(first)
                .doesNotHaveDuplicates();
        assertThat(mapper.removed(version(1), Instant.EPOCH).meta())
                .isEqualTo(
                        mapper.removed(version(1), Instant.MAX.minusSeconds(9)).meta());
    }

    @Test
    void keysStayWithinDynamoDbsLimits() {
        ArticleVersion longest = new ArticleVersion("b".repeat(63), "é".repeat(512), "v", "00", PUBLISHED);
        Speaker speaker = new Speaker("person:" + "ø".repeat(2000), "Ø");
        Extraction extraction = new Extraction(
                article("Title", PUBLISHED, SAID),
                List.of(quote(QuoteKind.DIRECT, SAID, speaker)),
                List.of(person(speaker, List.of(new Mention(new Span(0, 1), "“", MentionKind.NAME)))));

        assertThat(mapper.stored(longest, extraction, "x1").items()).allSatisfy(i -> {
            for (String key : List.of("SK", "GSI1SK", "GSI2SK")) {
                assertThat(text(i, key).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(1024);
            }
            for (String key : List.of("PK", "GSI1PK", "GSI2PK")) {
                assertThat(text(i, key).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(2048);
            }
        });
    }

    @Test
    void whatHadToBeCutIsNamed() {
        String text = "“" + "word ".repeat(40_000) + "”";
        Map<String, AttributeValue> item =
                quotes(text, PUBLISHED, quote(QuoteKind.DIRECT, text, ALBRECHT)).get(0);

        assertThat(value(item, "trimmed").l()).extracting(AttributeValue::s).containsExactly("contents", "context");
        assertThat(value(item, "contents").l().get(0).m()).containsEntry("end", AttributeValue.fromN("200002"));
    }

    @Property(tries = 20)
    void everyItemIsBelowDynamoDbsLimit(
            @ForAll @IntRange(min = 1, max = 60_000) int length,
            @ForAll @IntRange(min = 1, max = 250) int count,
            @ForAll @IntRange(max = 2) int letter) {
        String text = List.of("a", "é", "語").get(letter).repeat(length);
        Span all = new Span(0, length);
        String longId = text.substring(0, Math.min(length, 2000));
        List<Speaker> speakers = IntStream.range(0, count)
                .mapToObj(i -> new Speaker("person:" + i + longId, text))
                .toList();
        Quote quote = new Quote(
                "0001",
                QuoteKind.INDIRECT,
                Act.STATEMENT,
                Collections.nCopies(count, all),
                all,
                text,
                all,
                speakers.subList(0, count % 4),
                Resolution.NAME,
                "rule",
                1,
                1,
                Map.of(),
                null,
                0,
                all);
        List<String> names = Collections.nCopies(count, text);
        Extraction extraction = new Extraction(
                article(text, PUBLISHED, text),
                List.of(quote),
                List.of(new Entity(
                        speakers.get(0).entityId(),
                        EntityType.PERSON,
                        text,
                        names,
                        names.stream().map(n -> new Role(n, n)).toList(),
                        1,
                        null,
                        Collections.nCopies(count, new Mention(all, text, MentionKind.NOMINAL)))));

        ArticleItems stored = mapper.stored(version(1), extraction, "x1");

        assertThat(stored.items())
                .hasSize(stored.meta().itemCount())
                .allSatisfy(i -> assertThat(ItemSize.of(i)).isLessThan(ItemSize.MAX_BYTES));
        assertThat(ItemSize.of(stored.metaItem())).isLessThan(ItemSize.MAX_BYTES);
    }

    private List<Map<String, AttributeValue>> quotes(String text, @Nullable Instant publishedAt, Quote quote) {
        Extraction extraction = new Extraction(article("Title", publishedAt, text), List.of(quote), List.of());
        return mapper.stored(version(1), extraction, "x1").items().stream()
                .filter(i -> !text(i, "SK").equals("TEXT"))
                .toList();
    }

    private static AttributeValue value(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromNul(true));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromS("")).s();
    }
}
