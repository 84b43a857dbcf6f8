package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands around a person's name and is no part of it. */
class AddressedPeopleTest {

    private static List<String> people(String marked) {
        MarkedText text = MarkedText.of(marked);
        return new EntityFinder()
                .find(text.article(), text.names()).list().stream()
                        .map(Entity::name)
                        .toList();
    }

    @Test
    void shortFormsOfOfficesAreNoNames() {
        assertThat(people("[PERSON Coun Derek Pell] met [PERSON Brig. Omar Sayed] and [PERSON Hon. Joash Were] there."))
                .containsExactly("Derek Pell", "Omar Sayed", "Joash Were");
    }

    @Test
    void lettersAfterANameAreNoNames() {
        assertThat(people("[PERSON Harriet Orde KC] and [PERSON Jon Vale, OBE] spoke to [PERSON Ann Roe MP] today."))
                .containsExactly("Harriet Orde", "Jon Vale", "Ann Roe");
    }

    @Test
    void aSurnameThatLooksLikeLettersStays() {
        assertThat(people("[PERSON Anna MS] left.")).containsExactly("Anna MS");
    }

    @Test
    void aRoleBehindAnArticleIsNobodysName() {
        assertThat(
                        people(
                                "The oath of the [PERSON Senators] and of the [PERSON Secretary] was read to [PERSON Ann Roe]."))
                .containsExactly("Ann Roe");
    }
}
