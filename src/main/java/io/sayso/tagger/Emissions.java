package io.sayso.tagger;

/**
 * The model's scores for every token of a text.
 *
 * @param quoteTags a row a token, a column a tag of {@link TagSet#quotes}
 * @param nameTags a row a token, a column a tag of {@link TagSet#names}
 * @param cueLinks from content tokens to the first token of their cue
 * @param sourceLinks from cue tokens to the first token of their source
 */
record Emissions(float[][] quoteTags, float[][] nameTags, Links cueLinks, Links sourceLinks) {

    int size() {
        return quoteTags.length;
    }
}
