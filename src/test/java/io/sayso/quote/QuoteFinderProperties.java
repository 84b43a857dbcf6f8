package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.entity.Entities;
import io.sayso.entity.EntityFinder;
import io.sayso.entity.MarkedText;
import io.sayso.tagger.Attribution;
import io.sayso.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever the tagger marks, even half words and parts of names, gives quotes within the text. */
class QuoteFinderProperties {

    private static final MarkedText TEXT = MarkedText.of(
            "[PERSON Ines Okafor-Lind], the mayor of [LOCATION Harlow], met [PERSON Walt Kessinger].\n\n“It rains,” she said. "
                    + "Kessinger supporter [PERSON Tracy Boone] told the [ORGANIZATION Harlow Water Board]: “He said ‘never’ twice.”\n\n"
                    + "Q: Will it hold?\n\nA: It will, according to [PERSON Boone]'s lawyer.\n\n\"...\" - [PERSON Walt Kessinger]");
    private static final Entities ENTITIES = new EntityFinder().find(TEXT.article(), TEXT.names());
    private static final QuoteFinder FINDER = new QuoteFinder(0);

    @Property(tries = 2000)
    void anyAttributionsGiveQuotesWithinTheText(@ForAll Random random) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            attributions.add(new Attribution(
                    List.of(span(random)),
                    random.nextInt(4) == 0 ? null : span(random),
                    random.nextInt(4) == 0 ? null : span(random),
                    random.nextDouble()));
        }

        for (Quote quote : FINDER.find(TEXT.article(), attributions, ENTITIES)) {
            assertThat(quote.contents()).allSatisfy(QuoteFinderProperties::isInside);
            isInside(quote.cue());
            isInside(quote.source());
            isInside(quote.context());
            assertThat(quote.confidence()).isBetween(0.0, 1.0);
        }
    }

    private static void isInside(@Nullable Span span) {
        if (span != null) {
            assertThat(span.of(TEXT.text())).isNotEmpty();
        }
    }

    private static Span span(Random random) {
        int start = random.nextInt(TEXT.text().length() - 1);
        return new Span(start, Math.min(TEXT.text().length(), start + 1 + random.nextInt(40)));
    }
}
