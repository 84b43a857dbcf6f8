package io.sayso.tagger;

import java.util.List;

/** What the tagger found in a text, each list in the text's order. */
public record Tags(List<Attribution> attributions, List<NamedSpan> names) {

    public Tags {
        attributions = List.copyOf(attributions);
        names = List.copyOf(names);
    }
}
