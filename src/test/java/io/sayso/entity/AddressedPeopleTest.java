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

    @Test
    void aSurnameIsOfTheNamesakeWhoAloneWasNamedSoFar() {
        MarkedText text = MarkedText.of("[PERSON Ottilie Brand] built bridges. Ms. [PERSON Brand] tuned them."
                + "\n\nHer granddaughter, [PERSON Anna Brand], played. [PERSON Brand] smiled.");
        Entities found = new EntityFinder().find(text.article(), text.names());
        assertThat(found.list().get(0).mentions()).extracting(Mention::text).containsExactly("Ottilie Brand", "Brand");
        assertThat(found.list().get(1).mentions()).extracting(Mention::text).containsExactly("Anna Brand");
        assertThat(found.unsettled()).hasSize(1);
    }

    @Test
    void aSurnameThatBeginsWithASmallParticleIsNoFullName() {
        MarkedText text = MarkedText.of("[PERSON Natália da Cunha] won. Ms [PERSON da Cunha] smiled.");
        assertThat(new EntityFinder().find(text.article(), text.names()).list())
                .extracting(Entity::name)
                .containsExactly("Natália da Cunha");
    }

    @Test
    void aNameGoesBackOverItsParticle() {
        assertThat(people("It is sold by Ottavia Di [PERSON Renzo] here.")).containsExactly("Ottavia Di Renzo");
    }

    @Test
    void aMinistersPortfolioIsNoPartOfTheName() {
        assertThat(people("Minister for the [PERSON Marine Orlaith Cunnane] left. [PERSON Orlaith Cunnane] came."))
                .containsExactly("Orlaith Cunnane");
    }

    @Test
    void whatHasAnAcronymIsNobody() {
        assertThat(people("The [PERSON Jan Vikas Morcha] (JVM) won. The [ORGANIZATION JVM] left."))
                .containsExactly("Jan Vikas Morcha");
    }

    @Test
    void aNounInSmallLettersIsNoPartOfABodysName() {
        assertThat(people("The [ORGANIZATION union Caring Together] met.")).containsExactly("Caring Together");
    }

    @Test
    void whereSomebodyComesFromIsNoPartOfTheName() {
        assertThat(people("[PERSON Dutchman Joost Terwindt] left.")).containsExactly("Joost Terwindt");
    }

    @Test
    void aClubIsNotItsSupportersTrust() {
        assertThat(
                        people(
                                "[ORGANIZATION Ashby Rovers] lost. The [ORGANIZATION Ashby Rovers Supporters' Trust] met. [ORGANIZATION Rovers] won."))
                .containsExactly("Ashby Rovers", "Ashby Rovers Supporters' Trust");
    }

    @Test
    void theOppositionIsNoPartOfAPartysName() {
        assertThat(people("The [ORGANIZATION Opposition] [ORGANIZATION Janahit Party] left."))
                .containsExactly("Janahit Party");
    }

    @Test
    void aNamesakeWhoWasNamedByTheFirstNameCountsToo() {
        MarkedText text =
                MarkedText.of("[PERSON Wilfred Sand] fell. His wife, [PERSON Emiko], ran. [PERSON Sand] smiled."
                        + "\n\n[PERSON Emiko Sand] did not.");
        Entities found = new EntityFinder().find(text.article(), text.names());
        assertThat(found.candidatesAt(text.span("Sand smiled"))).hasSize(2);
    }
}
