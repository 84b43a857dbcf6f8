package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An entity in the making. */
final class Draft {

    private final EntityType type;
    private final SortedMap<Span, Mention> mentions = new TreeMap<>();
    private final SortedMap<Span, String> titles = new TreeMap<>();
    private final Set<String> honorifics = new LinkedHashSet<>();

    /** The name by which it is known; empty until it is settled from the mentions. */
    String name = "";

    String id = "";

    @Nullable
    String countryCode;

    Draft(EntityType type) {
        this.type = type;
    }

    EntityType type() {
        return type;
    }

    void add(RawName name) {
        mentions.put(name.span(), new Mention(name.span(), name.text(), MentionKind.NAME));
    }

    void addNominal(Span span, String text) {
        mentions.putIfAbsent(span, new Mention(span, span.of(text), MentionKind.NOMINAL));
    }

    void addTitle(Span span, String text) {
        titles.put(span, Names.onOneLine(span.of(text)));
    }

    void addHonorific(String honorific) {
        honorifics.add(honorific);
    }

    void addAll(Draft other) {
        mentions.putAll(other.mentions);
        titles.putAll(other.titles);
        honorifics.addAll(other.honorifics);
    }

    Collection<Mention> mentions() {
        return mentions.values();
    }

    Set<Span> titleSpans() {
        return titles.keySet();
    }

    /** Every place where a title stands, with its words. */
    SortedMap<Span, String> titlesByPlace() {
        return Collections.unmodifiableSortedMap(titles);
    }

    /** As written, in order of appearance, each once whatever its case. */
    List<String> titles() {
        return distinct(titles.values());
    }

    Set<String> honorifics() {
        return honorifics;
    }

    /** Names as written, in order of appearance, each once. */
    List<String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Mention mention : mentions.values()) {
            if (mention.kind() == MentionKind.NAME) {
                String written = Names.onOneLine(mention.text());
                names.putIfAbsent(written, written);
            }
        }
        return new ArrayList<>(names.values());
    }

    private static List<String> distinct(Collection<String> texts) {
        Map<String, String> seen = new LinkedHashMap<>();
        texts.forEach(text -> seen.putIfAbsent(Names.key(text), text));
        return new ArrayList<>(seen.values());
    }
}
