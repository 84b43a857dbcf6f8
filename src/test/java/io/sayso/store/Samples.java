package io.sayso.store;

import io.sayso.article.Article;
import io.sayso.article.Metadata;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Extractions made by hand, from records, of invented articles: what the store is given, without a model. */
public final class Samples {

    public static final String BUCKET = "harbour-post";
    public static final String KEY = "2026/11/harbour plan.txt";
    public static final Instant PUBLISHED = Instant.parse("2026-11-20T06:30:00Z");
    public static final Speaker ALBRECHT = new Speaker("person:ines-albrecht", "Ines Albrecht");
    public static final Speaker OKORO = new Speaker("person:david-okoro", "David Okoro");

    private Samples() {}

    /** The nth event of the article. */
    public static ArticleVersion version(int n) {
        return new ArticleVersion(BUCKET, KEY, "v" + n, "00%04X0".formatted(n), eventTime(n));
    }

    public static Instant eventTime(int n) {
        return PUBLISHED.plusSeconds(60L * n);
    }

    /**
     * @param label a word that the title and all quotes have, to tell versions apart
     * @param quotes each of its own words, said by Ines Albrecht
     * @param entities besides Ines Albrecht
     */
    public static Extraction extraction(String label, int quotes, int entities) {
        return extraction(label, quotes, entities, "");
    }

    /** @param more is put at the text's end */
    public static Extraction extraction(String label, int quotes, int entities, String more) {
        StringBuilder text = new StringBuilder("Harbour plan, " + label + "\n");
        List<Quote> found = new ArrayList<>();
        List<Mention> speakerMentions = new ArrayList<>();
        for (int i = 1; i <= quotes; i++) {
            int start = text.length();
            text.append("“Promise %d of the %s harbour plan is kept today,”".formatted(i, label));
            Span content = new Span(start, text.length());
            Span cue = append(text, " ", "said");
            Span source = append(text, " ", "Ines Albrecht");
            text.append(".\n");
            speakerMentions.add(new Mention(source, "Ines Albrecht", MentionKind.NAME));
            found.add(quote("%04d".formatted(i), content, cue, source, List.of(ALBRECHT)));
        }
        List<Entity> all = new ArrayList<>();
        if (!speakerMentions.isEmpty()) {
            all.add(person(ALBRECHT, speakerMentions));
        }
        for (int i = 1; i <= entities; i++) {
            Span span = append(text, "It concerns ", "Quay " + i);
            text.append(".\n");
            Mention mention = new Mention(span, "Quay " + i, MentionKind.NAME);
            all.add(new Entity(
                    "facility:quay-" + i,
                    EntityType.FACILITY,
                    "Quay " + i,
                    List.of(),
                    List.of(),
                    0.1,
                    null,
                    List.of(mention)));
        }
        text.append(more);
        return new Extraction(article("Harbour plan, " + label, PUBLISHED, text.toString()), found, all);
    }

    public static Article article(String title, @Nullable Instant publishedAt, String text) {
        return new Article(
                Metadata.builder()
                        .title(title)
                        .byline("Mara Lindqvist")
                        .published(publishedAt, publishedAt == null ? null : "meta article:published_time")
                        .language("en")
                        .url("https://harbourpost.example/plan")
                        .build(),
                "text",
                text,
                List.of(),
                List.of());
    }

    public static Quote quote(String id, Span content, @Nullable Span cue, @Nullable Span source, List<Speaker> said) {
        return new Quote(
                id,
                QuoteKind.DIRECT,
                Act.STATEMENT,
                List.of(content),
                cue,
                cue == null ? null : "say",
                source,
                said,
                said.isEmpty() ? Resolution.NONE : Resolution.NAME,
                said.isEmpty() ? "none" : "full-name",
                0.97,
                1,
                Map.of(),
                null,
                0,
                content);
    }

    /** A quote that is the whole of the text. */
    public static Quote quote(QuoteKind kind, String text, Speaker... said) {
        return quote(kind, Act.STATEMENT, text, said);
    }

    public static Quote quote(QuoteKind kind, Act act, String text, Speaker... said) {
        Span all = new Span(0, text.length());
        return new Quote(
                "0001",
                kind,
                act,
                List.of(all),
                null,
                null,
                null,
                List.of(said),
                Resolution.NAME,
                "rule",
                0.5,
                1,
                Map.of(),
                null,
                0,
                all);
    }

    public static Entity person(Speaker speaker, List<Mention> mentions) {
        return new Entity(
                speaker.entityId(),
                EntityType.PERSON,
                speaker.name(),
                List.of("Albrecht"),
                List.of(new Role("Mayor", null)),
                0.8,
                null,
                mentions);
    }

    /** Random letters, which gzip can hardly make smaller. */
    public static String incompressible(int length) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4e00 + random.nextInt(0x4000)));
        }
        return text.toString();
    }

    private static Span append(StringBuilder text, String before, String words) {
        text.append(before);
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}
