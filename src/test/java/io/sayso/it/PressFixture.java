package io.sayso.it;

import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.entity.Entity;
import io.sayso.entity.Mention;
import io.sayso.entity.MentionKind;
import io.sayso.extract.ArticleStatus;
import io.sayso.extract.Extraction;
import io.sayso.local.Program;
import io.sayso.quote.Act;
import io.sayso.quote.Quote;
import io.sayso.quote.QuoteKind;
import io.sayso.quote.Resolution;
import io.sayso.quote.Speaker;
import io.sayso.store.ArticleStore;
import io.sayso.store.ArticleVersion;
import io.sayso.store.Container;
import io.sayso.store.DynamoDbJson;
import io.sayso.store.EmbeddedArticleStore;
import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A handful of articles, the same in a table and in a file as a local run writes it; and the program that asks them. */
final class PressFixture implements AutoCloseable {

    static final String BUCKET = "press";
    static final Speaker KELLER = new Speaker("person:maria-keller", "Maria Keller");
    static final Speaker JON_KELLER = new Speaker("person:jon-keller", "Jon Keller");
    static final Speaker VALE = new Speaker("person:ada-vale", "Ada Vale");

    private static final List<String> AWS =
            List.of("aws.endpointUrlDynamoDb", "aws.region", "aws.accessKeyId", "aws.secretAccessKey");

    final StoreFixture table;
    final Path file;
    private final EmbeddedArticleStore local = new EmbeddedArticleStore();
    private int event;

    PressFixture(String name, Path folder) {
        table = new StoreFixture(name);
        file = folder.resolve("items.jsonl");
        List<String> values = List.of(MotoServer.shared().endpoint().toString(), "us-east-1", "test", "test");
        for (int i = 0; i < AWS.size(); i++) {
            System.setProperty(AWS.get(i), values.get(i));
        }
    }

    /** Three articles, one under an embargo, and an archive. */
    void fill() throws IOException {
        put(
                "a/bridge.txt",
                "2026-11-01T08:00:00Z",
                ArticleStatus.EXTRACTED,
                List.of(
                        new Line(
                                KELLER,
                                Act.STATEMENT,
                                QuoteKind.DIRECT,
                                "The bridge at Norsund is safe for all lorries"),
                        new Line(
                                KELLER,
                                Act.THOUGHT,
                                QuoteKind.INDIRECT,
                                "that the ferry will not be missed by anybody"),
                        new Line(
                                VALE,
                                Act.STATEMENT,
                                QuoteKind.MIXED,
                                "=SUM(A1), as the council of Norsund has it, \"all\"")));
        put(
                "b.txt",
                "2026-11-03T08:00:00Z",
                ArticleStatus.EXTRACTED,
                List.of(
                        new Line(
                                KELLER,
                                Act.STATEMENT,
                                QuoteKind.DIRECT,
                                "the bridge at Norsund is safe, for all lorries!"),
                        new Line(KELLER, Act.STATEMENT, QuoteKind.INDIRECT, "nothing else was to be said that day"),
                        new Line(
                                JON_KELLER,
                                Act.STATEMENT,
                                QuoteKind.DIRECT,
                                "I am another Keller and not of the council")));
        put(
                "held.txt",
                "2026-11-05T08:00:00Z",
                ArticleStatus.EMBARGOED,
                List.of(
                        new Line(
                                KELLER,
                                Act.STATEMENT,
                                QuoteKind.DIRECT,
                                "The bridge at Norsund is safe for all lorries"),
                        new Line(
                                new Speaker("person:secret-source", "Secret Source"),
                                Act.STATEMENT,
                                QuoteKind.DIRECT,
                                "nobody is to know of this before Friday")));
        ArticleVersion archive = version("feed.xml");
        Container container = new Container(
                "rss",
                List.of(
                        new Container.Entry("1", "feed.xml!/1", null),
                        new Container.Entry("2", "feed.xml!/2", "empty")));
        for (ArticleStore store : stores()) {
            store.saveContainer(archive, container, "x1");
        }
        write();
    }

    /** Many quotes of one speaker in one article, each of so many letters. */
    void putLarge(String key, int quotes, int letters) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= quotes; i++) {
            lines.add(new Line(VALE, Act.STATEMENT, QuoteKind.DIRECT, "Number " + i + " " + "ö\"".repeat(letters / 2)));
        }
        put(key, "2026-11-07T08:00:00Z", ArticleStatus.EXTRACTED, lines);
    }

    record Line(Speaker speaker, Act act, QuoteKind kind, String words) {}

    void put(String key, String publishedAt, ArticleStatus status, List<Line> lines) {
        StringBuilder text = new StringBuilder();
        List<Quote> quotes = new ArrayList<>();
        Map<String, Speaker> speakers = new TreeMap<>();
        Map<String, List<Mention>> mentions = new TreeMap<>();
        for (Line line : lines) {
            Span content = append(text, line.words());
            text.append(", said ");
            Span source = append(text, line.speaker().name());
            text.append(".\n");
            quotes.add(quote(quotes.size() + 1, line, content, source));
            speakers.put(line.speaker().entityId(), line.speaker());
            mentions.computeIfAbsent(line.speaker().entityId(), s -> new ArrayList<>())
                    .add(new Mention(source, line.speaker().name(), MentionKind.NAME));
        }
        List<Entity> entities = new ArrayList<>();
        speakers.forEach((id, s) -> entities.add(entity(
                id,
                EntityType.PERSON,
                s.name(),
                List.of(s.name().replaceAll(".* ", "")),
                mentions.getOrDefault(id, List.of()))));
        int norsund = text.indexOf("Norsund");
        if (norsund >= 0) {
            Mention mention = new Mention(new Span(norsund, norsund + 7), "Norsund", MentionKind.NAME);
            entities.add(entity("location:norsund", EntityType.LOCATION, "Norsund", List.of(), List.of(mention)));
        }
        Metadata metadata = Metadata.builder()
                .title("-Title of " + key)
                .published(Instant.parse(publishedAt), "test")
                .publisher("Norsund Post")
                .language("en")
                .build();
        Article article = new Article(metadata, "text", text.toString(), List.of(), List.of());
        ArticleVersion version = version(key);
        for (ArticleStore store : stores()) {
            store.save(version, new Extraction(article, quotes, entities, status), "x1");
        }
    }

    private static Quote quote(int number, Line line, Span content, Span source) {
        return new Quote(
                "%04d".formatted(number),
                line.kind(),
                line.act(),
                List.of(content),
                null,
                null,
                source,
                List.of(line.speaker()),
                Resolution.NAME,
                "full-name",
                0.9,
                1,
                Map.of(),
                null,
                0,
                content);
    }

    private static Entity entity(
            String id, EntityType type, String name, List<String> aliases, List<Mention> mentions) {
        return new Entity(id, type, name, aliases, List.of(), 0.5, null, mentions);
    }

    private static Span append(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    private ArticleVersion version(String key) {
        event++;
        return new ArticleVersion(BUCKET, key, "v1", "%06X".formatted(event), Instant.parse("2026-11-10T00:00:00Z"));
    }

    private List<ArticleStore> stores() {
        return List.of(local, table.store());
    }

    /** What the local store has, as a run writes it. */
    void write() throws IOException {
        DynamoDbJson json = new DynamoDbJson();
        Files.write(file, local.items().stream().map(json::line).toList());
    }

    Program askTable(String... args) {
        return ask("--table", table.table, args);
    }

    Program askFile(String... args) {
        return ask("--items", file.toString(), args);
    }

    private static Program ask(String option, String value, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add(option);
        all.add(value);
        return Program.run(all.toArray(String[]::new));
    }

    @Override
    public void close() {
        AWS.forEach(System::clearProperty);
        table.close();
    }
}
