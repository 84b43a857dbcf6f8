package io.sayso.quote;

import java.util.Optional;

/** One way to tell who said a quote. Rules are tried in a fixed order; the first that answers decides. */
interface SpeakerRule {

    /** @return empty if the rule does not apply; {@link Resolved#NOBODY} if it does, and says that nobody is named */
    Optional<Resolved> resolve(FoundQuote quote, Scene scene);
}
