/**
 * The learned part: one small transformer that marks sources, cues, contents and named entities in a text.
 * What it was trained on, its figures and its limits stand in MODEL_CARD.md beside the model.
 */
@NullMarked
package io.sayso.tagger;

import org.jspecify.annotations.NullMarked;
