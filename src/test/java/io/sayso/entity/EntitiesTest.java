package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

    private static final EntityFinder FINDER = new EntityFinder();
    private static final MarkedText TEXT = MarkedText.of(
            "[NORP Norwegian] Foreign Minister [PERSON Ola Brekke] said so. [PERSON Brekke]'s spokesman agreed. “Good,” said [PERSON Liv Aune], a "
                    + "spokeswoman for [ORGANIZATION Quill Motors]. A spokesman for [ORGANIZATION Brae Tubes] was silent, and so was a friend of "
                    + "[PERSON Liv Aune]. The Norwegian minister slept. The Danish minister did not. [ORGANIZATION Quill Motors] workers and the "
                    + "[PERSON Brekke] campaign sang in [LOCATION Oslo]. [ORGANIZATION Quill Motors] spokespeople hummed.");
    private static final Entities ENTITIES = FINDER.find(TEXT.article(), TEXT.names());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the minister | Ola Brekke",
                "Norway's top diplomat | Ola Brekke",
                "Denmark's top diplomat | ",
                "spokesperson | Liv Aune",
                "the Quill Motors spokeswoman | Liv Aune",
                "the Brae Tubes spokeswoman | ",
                "the rain | ",
            })
    void roleFindsItsHolders(String description, String name) {
        assertThat(ENTITIES.byRole(description))
                .extracting(Entity::name)
                .isEqualTo(name == null ? List.of() : List.of(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mrs. [PERSON Zuo Aldane] spoke. | SHE",
                "[PERSON Zuo Aldane] spoke before he left. | HE",
                "[PERSON Zuo Aldane] spoke. She left with her dog. | SHE",
                "[PERSON Zuo Aldane] said: “He is late and his dog is, too.” | UNKNOWN",
                "[PERSON Zuo Aldane] met [PERSON Kei Obara] before he left. | UNKNOWN",
                "Spokeswoman [PERSON Zuo Aldane] spoke. | SHE",
                "[PERSON Robert Aldane] spoke. | HE",
                "[PERSON Robert Aldane] spoke before she left. | SHE",
                "[ORGANIZATION Aldane] spoke before she left. | UNKNOWN",
            })
    void pronounIsToldByAddressThenByPronounsThenByFirstName(String marked, PronounGender gender) {
        MarkedText text = MarkedText.of(marked);
        Entities entities = FINDER.find(text.article(), text.names());

        assertThat(entities.genderOf(entities.list().get(0))).isEqualTo(gender);
    }

    @Test
    void candidatesAreEmptyWhereNothingIsAmbiguous() {
        assertThat(ENTITIES.candidatesAt(new Span(0, TEXT.text().length()))).isEmpty();
    }

    @Test
    void salienceIsHeadlineAndFirstParagraphAndMentions() {
        MarkedText text = MarkedText.titled(
                "Brekke waits for us",
                "Brekke waits for us\n\n[PERSON Ola Brekke] rowed to [LOCATION Oslo].\n\n[PERSON Brekke] left the [LOCATION US].");
        Entities entities = FINDER.find(text.article(), text.names());

        // Three mentions of Brekke: the one in the headline's own line was missed by the tagger and is found again.
        assertThat(entities.list()).extracting(Entity::name).containsExactly("Ola Brekke", "Oslo", "United States");
        assertThat(entities.list()).extracting(Entity::salience).containsExactly(1.0, 0.333, 0.133);
    }
}
