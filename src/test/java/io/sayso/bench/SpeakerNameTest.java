package io.sayso.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNameTest {

    @ParameterizedTest
    @CsvSource({
        "Pál Kovács,           Pal Kovacs,           true",
        "ADA BROOK,            Ada Brook,            true",
        "Prime Minister Ada Brook, Ada Brook,        true",
        "Mrs. Ada Brook,       Ada Brook,            true",
        "the Harlow Water Board, Harlow Water Board, true",
        "Marks & Spencer,      Marks and Spencer,    true",
        "Conan O’Hara,         Conan O'Hara,         true",
        "Kim Jong-un,          Kim Jong Un,          true",
        "Ada Brook,            Brook,                false",
        "Ada Brook,            Ida Brook,            false",
        "President,            Senator,              false",
    })
    void isTheSameButForCaseAccentsPunctuationAndTitles(String one, String other, boolean same) {
        assertThat(SpeakerName.isSame(one, other)).isEqualTo(same);
        assertThat(SpeakerName.isSame(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maria Keller, the engineer   | Maria Keller       | name
            Mayor Keller                 | Maria Keller       | surname
            Maria                        | Maria Keller       | surname
            the town’s engineer          | Maria Keller       | role
            Keller’s lawyer              | Jon Keller Vale    | role
            She                          | Maria Keller       | pronoun
            Keller and Vale              | Maria Keller;Jon Vale | list
            they                         | Maria Keller;Jon Vale | list
            a senior official            | ''                 | role
            ' '                          | Maria Keller       | carried-over
            the board                    | Harlow Water Board | surname
            the Harlow Water Board       | Harlow Water Board | name
            the utility                  | Bank of the North  | role
            """)
    void tellsFromItsWordsWhatASourceIs(String source, String speakers, String form) {
        List<String> names = speakers.isEmpty() ? List.of() : Arrays.asList(speakers.split(";"));
        assertThat(SourceForm.of(source, names).label()).isEqualTo(form);
    }
}
