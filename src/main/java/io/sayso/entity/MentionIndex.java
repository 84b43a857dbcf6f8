package io.sayso.entity;

import io.sayso.text.Offsets;
import io.sayso.text.Span;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/** All mentions of an article by their place: both questions cost a binary search, not a pass over the article. */
final class MentionIndex {

    private static final Comparator<EntityMention> BY_START = Comparator.comparing(EntityMention::span)
            .thenComparing(m -> m.entity().id());
    private static final Comparator<EntityMention> BY_END =
            Comparator.comparingInt((EntityMention m) -> m.span().end()).thenComparing(BY_START);

    private final List<EntityMention> byStart;
    private final List<EntityMention> byEnd;
    /** At each index of {@link #byStart} the furthest end of the mentions up to there, as mentions may nest. */
    private final int[] reach;

    MentionIndex(List<Entity> entities) {
        List<EntityMention> all = new ArrayList<>();
        for (Entity entity : entities) {
            entity.mentions().forEach(m -> all.add(new EntityMention(entity, m)));
        }
        this.byStart = all.stream().sorted(BY_START).toList();
        this.byEnd = all.stream().sorted(BY_END).toList();
        this.reach = new int[byStart.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, byStart.get(i).span().end());
            reach[i] = furthest;
        }
    }

    /** Those that overlap the span, in the text's order. */
    List<EntityMention> in(Span span) {
        List<EntityMention> found = new ArrayList<>();
        for (int i = Offsets.firstAfter(span.start(), reach.length, k -> reach[k]); i < reach.length; i++) {
            EntityMention mention = byStart.get(i);
            if (mention.span().start() >= span.end()) {
                break;
            }
            if (mention.span().overlaps(span)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Those that end at the offset or before it, the nearest first; a view that costs nothing to make. */
    List<EntityMention> before(int offset) {
        int ending = Offsets.firstAfter(
                offset, byEnd.size(), k -> byEnd.get(k).span().end());
        return new Backwards(byEnd.subList(0, ending));
    }

    private static final class Backwards extends AbstractList<EntityMention> implements RandomAccess {
        private final List<EntityMention> forwards;

        Backwards(List<EntityMention> forwards) {
            this.forwards = forwards;
        }

        @Override
        public EntityMention get(int index) {
            return forwards.get(forwards.size() - 1 - index);
        }

        @Override
        public int size() {
            return forwards.size();
        }
    }
}
