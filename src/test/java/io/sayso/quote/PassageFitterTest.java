package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageFitterTest {

    @Test
    void extendsAContentToTheWholePassageWithItsMarks() {
        assertThat(fit("“We will stay here,” Poole said.", "will stay here")).isEqualTo("“We will stay here,”");
    }

    @Test
    void keepsWhatAContentHoldsBeforeThePassage() {
        assertThat(fit("Poole said the plan was “a long and hard road” to peace.", "the plan was “a long and hard"))
                .isEqualTo("the plan was “a long and hard road”");
    }

    @Test
    void leavesAPassageThatAContentOnlyTouches() {
        assertThat(fit("She said he left. “Nobody at all came to see him off,” she added.", "he left. “Nobody"))
                .isEqualTo("he left. “Nobody");
    }

    @Test
    void doesNotSwallowItsOwnCue() {
        String text = "“We will stay, said Poole, and so will they.”";
        FoundQuote quote = new FoundQuote(List.of(find(text, "We will stay, said Poole, and so")), null, null, 1);
        FoundQuote other = new FoundQuote(List.of(find(text, "stay")), find(text, "will they"), null, 1);
        PassageFitter fitter = new PassageFitter(text, scan(text));
        assertThat(fitter.fit(quote, List.of(quote, other)).first().of(text))
                .isEqualTo("We will stay, said Poole, and so");
    }

    private static String fit(String text, String content) {
        FoundQuote quote = new FoundQuote(List.of(find(text, content)), null, null, 1);
        return new PassageFitter(text, scan(text))
                .fit(quote, List.of(quote))
                .first()
                .of(text);
    }

    static Span find(String text, String part) {
        int at = text.indexOf(part);
        assertThat(at).as("'%s' in '%s'", part, text).isNotNegative();
        return new Span(at, at + part.length());
    }

    static List<Passage> scan(String text) {
        return QuotationMarks.scan(text, List.of(new Span(0, text.length())));
    }
}
