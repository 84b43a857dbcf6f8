package io.sayso.tagger;

/** What a named mention names. The names are stored and printed: they never change. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    /** Countries, cities, regions, rivers: places without a roof. */
    LOCATION,
    /** Nationalities, religious and political groups, as nouns or adjectives (the term is OntoNotes'). */
    NORP,
    /** Buildings, airports, bridges. */
    FACILITY,
    PRODUCT,
    /** Events, works, laws and all other names. */
    MISC,
    DATE,
    MONEY
}
