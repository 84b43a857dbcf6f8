package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.article.Article;
import io.sayso.article.Metadata;
import io.sayso.tagger.EntityType;
import io.sayso.tagger.NamedSpan;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityProperties {

    private static final EntityFinder FINDER = new EntityFinder();
    private static final String[] PIECES = {
        "Ines Okafor",
        "Okafor",
        "Mrs. Okafor",
        "Paul Okafor Jr.",
        "Kim Jong Un",
        "Kim",
        "J.K. Lund",
        "van der Meer",
        "U.S.",
        "the South",
        "South Korea",
        "Norwegian",
        "minister",
        "the Norwegian minister",
        "Foreign Minister",
        "’s",
        "'s",
        ", ",
        " ",
        ". ",
        "\n\n",
        "“",
        "”",
        "(",
        ")",
        "(UHP)",
        "Harlow Steel Works",
        "Harlow Steel",
        "UHP",
        "the company",
        "said",
        "he",
        "she",
        ", a spokesperson for ",
        "-",
        "é",
        "𝔸",
        "…",
        "45",
        "The 45-year-old",
        "and",
        "of",
        "King Harald"
    };

    record Case(Article article, List<NamedSpan> names) {}

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> texts = Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
        return texts.flatMap(text -> {
            Arbitrary<NamedSpan> names = Combinators.combine(
                            Arbitraries.integers().between(0, text.length()),
                            Arbitraries.integers().between(0, 25),
                            Arbitraries.of(EntityType.class),
                            Arbitraries.doubles().between(0, 1))
                    .as((start, length, type, confidence) ->
                            new NamedSpan(new Span(start, start + length), type, confidence));
            Span tail = new Span(text.length() - text.length() / 8, text.length());
            Article article =
                    new Article(Metadata.NONE, "text", text, List.of(new Span(0, text.length())), List.of(tail));
            return names.list().ofMaxSize(25).map(list -> new Case(article, list));
        });
    }

    @Property(tries = 400)
    void everyMentionIsTheTextAtItsSpanAndOfOneEntityAlone(@ForAll("cases") Case given) {
        Set<Span> seen = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Entity entity : FINDER.find(given.article(), given.names()).list()) {
            assertThat(ids.add(entity.id())).as(entity.id()).isTrue();
            assertThat(entity.name()).isNotBlank();
            assertThat(entity.salience()).isBetween(0.0, 1.0);
            assertThat(entity.mentions()).anyMatch(m -> m.kind() == MentionKind.NAME);
            assertThat(entity.aliases()).doesNotContain(entity.name()).doesNotHaveDuplicates();
            for (Mention mention : entity.mentions()) {
                assertThat(mention.text())
                        .isEqualTo(mention.span().of(given.article().text()));
                assertThat(seen.add(mention.span()))
                        .as("%s in %s", mention, entity)
                        .isTrue();
                assertThat(given.article().isBoilerplate(mention.span())).isFalse();
            }
        }
    }

    @Property(tries = 200)
    void namesNeverOverlapEachOther(@ForAll("cases") Case given) {
        List<Span> names = FINDER.find(given.article(), given.names()).list().stream()
                .flatMap(e -> e.mentions().stream())
                .filter(m -> m.kind() == MentionKind.NAME)
                .map(Mention::span)
                .sorted()
                .toList();
        for (int i = 1; i < names.size(); i++) {
            assertThat(names.get(i).start())
                    .isGreaterThanOrEqualTo(names.get(i - 1).end());
        }
    }

    @Property(tries = 200)
    void orderOfTheSpansDoesNotMatter(@ForAll("cases") Case given, @ForAll Random random) {
        List<NamedSpan> shuffled = new ArrayList<>(given.names());
        Collections.shuffle(shuffled, random);

        assertThat(FINDER.find(given.article(), shuffled).list())
                .isEqualTo(FINDER.find(given.article(), given.names()).list());
    }

    @Property(tries = 200)
    void everyQuestionHasAnAnswer(@ForAll("cases") Case given, @ForAll("cases") Case other) {
        Entities entities = FINDER.find(given.article(), given.names());
        for (NamedSpan name : other.names()) {
            Span span = name.span();
            assertThat(entities.list()).containsAll(entities.candidatesAt(span));
        }
    }

    @Property(tries = 200)
    void indexAnswersAsAPassOverAllMentionsWould(@ForAll("cases") Case given, @ForAll("cases") Case other) {
        Entities entities = FINDER.find(given.article(), given.names());
        List<Mention> all =
                entities.list().stream().flatMap(e -> e.mentions().stream()).toList();
        for (NamedSpan name : other.names()) {
            Span span = name.span();
            assertThat(entities.mentionsIn(span))
                    .extracting(EntityMention::mention)
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(m -> m.span().overlaps(span)).toList());
            assertThat(entities.mentionsBefore(span.start()))
                    .extracting(EntityMention::mention)
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .filter(m -> m.span().end() <= span.start())
                            .toList())
                    .isSortedAccordingTo(Comparator.comparingInt(m -> -m.span().end()));
        }
    }

    private static final List<String> GIVEN = List.of("Bruno", "Paul", "Tomasz", "Peter", "Robert");
    private static final List<String> FAMILY = List.of("Okafor", "Lindqvist", "Zielinski", "Brekke", "Hartnell");
    private static final String STORY =
            "Mayor [PERSON A1 A2] met [PERSON B1 B2], a spokesperson for the [ORGANIZATION Harlow Trust], in "
                    + "[LOCATION Oslo].\n\n“It rains,” said [PERSON A2]. Mr. [PERSON B2] agreed. The mayor left. [PERSON A1 A2]'s boat and the trust’s "
                    + "quay, [PERSON B1] said, are [NORP Norwegian]. [PERSON C2] slept.";

    /** Without repeats, as two people of one surname are another story; "Mr." agrees with all given names. */
    @Property(tries = 60)
    void renamingThePeopleRenamesTheEntitiesAndChangesNothingElse(@ForAll Random random) {
        List<String> given = new ArrayList<>(GIVEN);
        List<String> family = new ArrayList<>(FAMILY);
        Collections.shuffle(given, random);
        Collections.shuffle(family, random);
        String[][] names = {
            {"A1", given.get(0)},
            {"B1", given.get(1)},
            {"A2", family.get(0)},
            {"B2", family.get(1)},
            {"C2", family.get(2)}
        };

        assertThat(described(names, true)).isEqualTo(described(new String[][] {}, false));
    }

    /** Each entity in a line, without the ids' letters; where asked, the new names turned back to the letters. */
    private static List<String> described(String[][] names, boolean back) {
        String story = STORY;
        String[][] used = back
                ? names
                : new String[][] {
                    {"A1", "Anna"}, {"A2", "Arnesen"}, {"B1", "Bruno"}, {"B2", "Bielski"}, {"C2", "Cardew"}
                };
        for (String[] name : used) {
            story = story.replace(name[0], name[1]);
        }
        MarkedText text = MarkedText.of(story);
        return FINDER.find(text.article(), text.names()).list().stream()
                .map(e -> {
                    String line =
                            e.type() + " " + e.name() + " " + e.aliases() + " " + e.roles() + " " + e.salience() + " "
                                    + e.mentions().stream()
                                            .map(m -> m.kind() + ":" + m.text())
                                            .toList() + " " + e.id();
                    for (String[] name : used) {
                        line = line.replace(name[1], name[0]).replace(Names.slug(name[1]), name[0]);
                    }
                    return line;
                })
                .toList();
    }

    @Property(tries = 300)
    void keyOfAPlainNameIsWhatTheGeneralWayGives(@ForAll("plain") String name) {
        assertThat(Names.key(name)).isEqualTo(Names.unicodeKey(name));
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings().withChars("aBz09 '.&-_/\n").ofMaxLength(12);
    }
}
