package io.sayso.store;

import static io.sayso.store.Samples.ALBRECHT;
import static io.sayso.store.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.entity.Role;
import io.sayso.extract.ArticleStatus;
import io.sayso.extract.Extraction;
import io.sayso.query.ItemColumns;
import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import io.sayso.quote.Resolution;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What {@code items.sql} declares to Athena, and what is a column of a CSV export, against what is written. */
class AthenaColumnsTest {

    /** Not declared: keys of the indexes, what orders events, and the text, which is gzip. */
    private static final Set<String> LEFT_OUT = Set.of(
            "GSI1PK",
            "GSI1SK",
            "GSI2PK",
            "GSI2SK",
            "sequencer",
            "itemCount",
            "expiresAt",
            "encoding",
            "part",
            "parts",
            "text");

    private static final Set<String> OF_THE_STORE = Set.of("hidden", "state", "revision");

    private static final Pattern DECLARED = Pattern.compile("(?m)^ {4}`?(\\w+)`?: (struct<.*>),?$");

    @Test
    void declaredIsWhatIsWritten_withItsTypes() throws IOException {
        String sql = Files.readString(Path.of("src/main/athena/items.sql"));
        Map<String, String> declared = new TreeMap<>();
        Matcher matcher = DECLARED.matcher(sql);
        while (matcher.find()) {
            declared.put(matcher.group(1), matcher.group(2).replace("`", ""));
        }
        Map<String, String> written = new TreeMap<>();
        everyKindOfItem()
                .forEach(item -> item.forEach((name, value) -> {
                    if (!LEFT_OUT.contains(name)) {
                        written.merge(name, type(value), (a, b) -> a.length() >= b.length() ? a : b);
                    }
                }));

        assertThat(declared).isEqualTo(written);
        Set<String> columns = new TreeSet<>(ItemColumns.NAMES);
        columns.addAll(OF_THE_STORE);
        assertThat(columns).isEqualTo(declared.keySet());
    }

    /** With every attribute that an item may have. */
    private static List<Map<String, AttributeValue>> everyKindOfItem() {
        ItemMapper mapper = new ItemMapper();
        String text = "“It is ours,” said Ines Albrecht. " + "x".repeat(200);
        Article article = new Article(
                Metadata.builder()
                        .title("t".repeat(5000))
                        .byline("b")
                        .published(Instant.parse("2026-11-25T00:00:00Z"), "test")
                        .language("en")
                        .url("u")
                        .publisher("p")
                        .section("s")
                        .itemId("i")
                        .embargoedUntil(Instant.parse("2026-12-25T00:00:00Z"))
                        .build(),
                "text",
                text,
                List.of(),
                List.of());
        Span content = new Span(0, 13);
        Quote quote = new Quote(
                "0002",
                QuoteKind.DIRECT,
                Act.STATEMENT,
                List.of(content),
                new Span(14, 18),
                "say",
                new Span(19, 32),
                List.of(ALBRECHT),
                Resolution.NAME,
                "full-name",
                0.9,
                0.8,
                Map.of(),
                "0001",
                0,
                content);
        Mention mention = new Mention(new Span(19, 32), "Ines Albrecht", MentionKind.NAME);
        Entity entity = new Entity(
                "country:FI",
                EntityType.LOCATION,
                "Finland",
                List.of("Suomi"),
                List.of(new Role("member", "organization:un")),
                0.5,
                "FI",
                List.of(mention),
                List.of("a", "b"));
        Extraction extraction = new Extraction(article, List.of(quote), List.of(entity), ArticleStatus.EMBARGOED);
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        ArticleVersion part = version(1).part("1");
        add(items, mapper.stored(part, extraction, "x1"));
        add(
                items,
                mapper.container(
                        version(1), new Container("zip", List.of(new Container.Entry("1", "k!/1", "broken"))), "x1"));
        return items;
    }

    private static void add(List<Map<String, AttributeValue>> all, ArticleItems items) {
        all.add(items.metaItem());
        all.addAll(items.items());
    }

    /** As the export's JSON has it, in Hive's words. */
    private static String type(AttributeValue value) {
        return switch (value.type()) {
            case S -> "struct<S:string>";
            case N -> "struct<N:string>";
            case BOOL -> "struct<BOOL:boolean>";
            case L ->
                value.l().isEmpty() ? "" : "struct<L:array<" + type(value.l().get(0)) + ">>";
            case M -> {
                List<String> fields = new ArrayList<>();
                value.m().forEach((name, v) -> fields.add(name + ":" + type(v)));
                yield "struct<M:struct<" + String.join(",", fields) + ">>";
            }
            default -> throw new AssertionError(value.type());
        };
    }
}
