package io.sayso.extract;

/** What became of an article. The names are stored: they never change. */
public enum ArticleStatus {
    /** Its quotes and entities are found. */
    EXTRACTED,
    /** It is not in English: kept with its text, without quotes and entities. */
    UNSUPPORTED_LANGUAGE,
    /** Extracted, and not to be found before its embargo ends. */
    EMBARGOED,
    /** Extracted, and not to be found before its publisher releases it. */
    WITHHELD;

    /** Whether it is kept out of the indexes. */
    public boolean isHidden() {
        return this == EMBARGOED || this == WITHHELD;
    }
}
