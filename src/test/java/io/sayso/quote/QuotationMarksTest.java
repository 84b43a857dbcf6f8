package io.sayso.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.sayso.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

    @Test
    void findsStraightMarks() {
        assertThat(outer("\"It is done,\" said Ada Brook. \"We are glad.\""))
                .containsExactly("\"It is done,\"", "\"We are glad.\"");
    }

    @Test
    void findsCurlyMarks() {
        assertThat(outer("Brook said it was “a long road” and “a hard one.”"))
                .containsExactly("“a long road”", "“a hard one.”");
    }

    @Test
    void findsGuillemetsWithSpacesInside() {
        assertThat(outer("« We will stay », the mayor said.")).containsExactly("« We will stay »");
    }

    @Test
    void findsGermanLowMarks() {
        assertThat(outer("He called it „a scandal” again.")).containsExactly("„a scandal”");
    }

    @Test
    void tellsBritishSingleMarksFromApostrophes() {
        assertThat(outer("‘We don’t know the workers’ views yet,’ said Tom O’Dell. ‘That’s all.’"))
                .containsExactly("‘We don’t know the workers’ views yet,’", "‘That’s all.’");
    }

    @Test
    void tellsStraightSingleMarksFromApostrophes() {
        assertThat(outer("'It wasn't us,' she said of the '90s, 'and it isn't now.'"))
                .containsExactly("'It wasn't us,'", "'and it isn't now.'");
    }

    @Test
    void leavesApostrophesAlone() {
        assertThat(outer("The players’ union and O'Dell's firm didn't sign in the '80s or ‘90s."))
                .isEmpty();
    }

    @Test
    void givesDepthToMarksWithinMarks() {
        List<Passage> passages = scan("“He told me ‘never again’ and left,” she said.");
        assertThat(passages).extracting(Passage::depth).containsExactly(0, 1);
        assertThat(passages.get(1).inner().of("“He told me ‘never again’ and left,” she said."))
                .isEqualTo("never again");
    }

    @Test
    void keepsDoubleMarksWithinBritishSingleOnes() {
        assertThat(outer("‘He told me “never again” and left,’ she said."))
                .containsExactly("‘He told me “never again” and left,’", "“never again”");
    }

    @Test
    void goesOnInTheNextParagraphThatOpensAgain() {
        String text = "She said: “It began at night.\n\n“Then the water came.”\n\nNobody was hurt.";
        List<Passage> passages = scan(text);
        assertThat(passages).hasSize(2);
        assertThat(passages.get(0).closed()).isFalse();
        assertThat(passages.get(0).outer().of(text)).isEqualTo("“It began at night.");
        assertThat(passages.get(1).continues()).isTrue();
        assertThat(passages.get(1).closed()).isTrue();
    }

    @Test
    void letsAnUnclosedMarkCostItsOwnParagraphOnly() {
        String text = "Brook called it “a shame.\n\nMills said “no” to that.";
        assertThat(outer(text)).containsExactly("“a shame.", "“no”");
        assertThat(scan(text)).extracting(Passage::continues).containsExactly(false, false);
    }

    @Test
    void ignoresInchMarksAfterDigits() {
        assertThat(outer("The 6'2\" guard said \"we won\" twice.")).containsExactly("\"we won\"");
    }

    @Test
    void ignoresAClosingMarkThatNothingOpened() {
        assertThat(outer("It was 5” wide and he said so. “Go home.”")).containsExactly("“Go home.”");
    }

    @Test
    void takesAParagraphForOpenedWhoseFirstMarkClosesItsFirstClause() {
        assertThat(outer("It was over now,” he said. “Go home.”")).containsExactly("It was over now,”", "“Go home.”");
        assertThat(outer("He rose. It was over now,” he said.")).isEmpty();
    }

    @Test
    void goesOnInAParagraphThatDoesNotOpenAgain() {
        String text = "She said: “It began at night.\n\nThen the water came. We left.”";
        List<Passage> passages = scan(text);
        assertThat(passages).hasSize(2);
        assertThat(passages.get(1).outer().of(text)).isEqualTo("Then the water came. We left.”");
        assertThat(passages.get(1).continues()).isTrue();
    }

    @Test
    void findsMarksWithSpacesOnBothSides() {
        assertThat(outer("\" We stay , \" she said . \" And so do they . \""))
                .containsExactly("\" We stay , \"", "\" And so do they . \"");
        assertThat(outer("The village has 410 people \" and one shop.")).isEmpty();
    }

    @Test
    void nestsMarksThreeDeep() {
        String text = "“The ‘new “Lost Ship” seats’ were never paid for,” she said.";
        assertThat(outer(text))
                .containsExactly(
                        "“The ‘new “Lost Ship” seats’ were never paid for,”", "‘new “Lost Ship” seats’", "“Lost Ship”");
        assertThat(scan(text)).extracting(Passage::depth).containsExactly(0, 1, 2);
    }

    @Test
    void findsGermanSwedishAndDanishPairs() {
        assertThat(outer("„We did the sums ‚by hand‘ twice“, he said."))
                .containsExactly("„We did the sums ‚by hand‘ twice“", "‚by hand‘");
        assertThat(outer("”We stay,” she said.")).containsExactly("”We stay,”");
        assertThat(outer("»We stay«, she said.")).containsExactly("»We stay«");
    }

    @Test
    void takesTimeInProportionToTheTextWhateverItsMarks() {
        String text = "'a ".repeat(200_000);
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> scan(text))).isEmpty();
        String turned = "»a ".repeat(100_000);
        assertThat(assertTimeout(Duration.ofSeconds(20), () -> scan(turned))).isEmpty();
    }

    @Property
    void passagesLieInTheirParagraphAndNestProperly(
            @ForAll
                    @Chars({'"', '“', '”', '‘', '’', '\'', ' ', 'a', 's', '.', '\n', '«', '»', '„', '‚', ',', '5'})
                    @StringLength(max = 60)
                    String text) {
        for (Span paragraph : paragraphs(text)) {
            List<Passage> passages = QuotationMarks.scan(text, List.of(paragraph));
            for (Passage p : passages) {
                assertThat(paragraph.contains(p.outer())).isTrue();
                assertThat(p.outer().contains(p.inner())).isTrue();
                for (Passage q : passages) {
                    boolean apart = !p.outer().overlaps(q.outer());
                    boolean nested = p.outer().contains(q.outer()) || q.outer().contains(p.outer());
                    assertThat(apart || nested)
                            .as("%s and %s in %s", p, q, text)
                            .isTrue();
                }
            }
        }
    }

    @Property
    void textWithoutMarksHasNoPassages(@ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 40) String text) {
        assertThat(scan(text)).isEmpty();
    }

    private static List<Passage> scan(String text) {
        return QuotationMarks.scan(text, paragraphs(text));
    }

    private static List<String> outer(String text) {
        return scan(text).stream().map(p -> p.outer().of(text)).toList();
    }

    private static List<Span> paragraphs(String text) {
        List<Span> out = new ArrayList<>();
        Matcher lines = Pattern.compile("[^\n]+").matcher(text);
        while (lines.find()) {
            out.add(new Span(lines.start(), lines.end()));
        }
        return out;
    }
}
