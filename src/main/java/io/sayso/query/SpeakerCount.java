package io.sayso.query;

/**
 * How much somebody is quoted.
 *
 * @param quotes that they said, wrote or told, alone or with others
 * @param share of all quotes that have a speaker, 0 to 1; a quote of two speakers counts for each
 * @param articles in which they are quoted
 */
public record SpeakerCount(String entityId, String type, String name, int quotes, double share, int articles) {}
