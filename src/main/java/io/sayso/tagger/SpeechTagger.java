package io.sayso.tagger;

/** Marks attributions and names in a text. Safe for use by several threads. */
public interface SpeechTagger {

    /** @param text any length; what is found never reaches past its end */
    Tags tag(String text);
}
