package io.sayso.entity;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Surnames that fit several people of an article, where nothing tells which is meant: each is an entity by itself, good
 * inside the article only, that keeps who it may be.
 */
final class UnsettledNames {

    private final String text;
    private final Salience salience;

    UnsettledNames(String text, Salience salience) {
        this.text = text;
        this.salience = salience;
    }

    /** @param candidates whom the name at each place may mean */
    List<Entity> of(Map<Span, List<Entity>> candidates) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        Map<String, List<String>> ids = new LinkedHashMap<>();
        candidates.keySet().stream().sorted().forEach(span -> {
            RawName name = new RawName(span, span.of(text), EntityType.PERSON, 1);
            String key = name.key();
            Draft draft = drafts.computeIfAbsent(key, k -> new Draft(EntityType.PERSON));
            draft.add(name);
            List<String> known = ids.computeIfAbsent(key, k -> new ArrayList<>());
            candidates.getOrDefault(span, List.of()).stream()
                    .map(Entity::id)
                    .filter(id -> !known.contains(id))
                    .forEach(known::add);
        });
        List<Entity> entities = new ArrayList<>();
        drafts.forEach((key, draft) -> {
            draft.name = draft.names().get(0);
            draft.id = "person:?" + Names.slug(draft.name);
            entities.add(new Entity(
                    draft.id,
                    draft.type(),
                    draft.name,
                    draft.names().subList(1, draft.names().size()),
                    List.of(),
                    salience.of(draft),
                    null,
                    List.copyOf(draft.mentions()),
                    ids.getOrDefault(key, List.of())));
        });
        return entities;
    }
}
