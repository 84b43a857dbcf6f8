package io.sayso.quote;

import io.sayso.article.Article;
import io.sayso.entity.Entities;
import java.util.List;

/**
 * Names the speaker of every quote, in the text's order, by the first rule that answers. Names come before roles and roles
 * before pronouns, which keeps common nouns from drawing people together (the order is BookNLP's: Bamman et al.).
 */
final class SpeakerResolver {

    private static final List<SpeakerRule> RULES = List.of(
            new HeardRule(),
            new SeveralNamesRule(),
            new NamedPersonRule(),
            new FirstPersonRule(),
            new PronounRule(),
            new ItRule(),
            new SeveralInViewRule(),
            new RelativePronounRule(),
            new RepeatedDescriptionRule(),
            new DescribedPersonRule(),
            new WellKnownRule(),
            new NamedBodyRule(),
            new SpokenForRule(),
            new PaperRule(),
            new DescribedBodyRule(),
            new NamedLaterRule(),
            new LastNamedRule(),
            new AlternationRule(),
            new CarriedOverRule());

    /** @param quotes in the text's order; the answers come in the same order */
    List<Resolved> resolve(Article article, List<FoundQuote> quotes, List<Passage> passages, Entities entities) {
        Scene scene = new Scene(article, entities, passages);
        for (FoundQuote quote : quotes) {
            scene.add(quote, resolve(quote, scene));
        }
        return List.copyOf(scene.speakers());
    }

    private static Resolved resolve(FoundQuote quote, Scene scene) {
        for (SpeakerRule rule : RULES) {
            var resolved = rule.resolve(quote, scene);
            if (resolved.isPresent()) {
                return resolved.get();
            }
        }
        return Resolved.NOBODY;
    }
}
