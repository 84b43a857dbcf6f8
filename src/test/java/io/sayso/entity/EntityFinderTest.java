package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sayso.tagger.EntityType;
import io.sayso.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityFinderTest {

    private static final EntityFinder FINDER = new EntityFinder();

    @Test
    void aSurnameOfTwoWordsAloneIsThePersonNamedInFull() {
        assertThat(find("[PERSON Mariem Mint Sidi] left. [PERSON Mint Sidi] came back.")
                        .list())
                .extracting(Entity::name)
                .containsExactly("Mariem Mint Sidi");
    }

    @Test
    void aSonIsTheOneWhomMrMeansBesideHisMother() {
        assertThat(
                        find("[PERSON Delyth Prosser] fell, said her son, [PERSON Gethin Prosser]. Mr [PERSON Prosser] left.")
                                .list())
                .extracting(e -> e.name() + " " + e.mentions().size())
                .containsExactly("Delyth Prosser 1", "Gethin Prosser 2");
    }

    @Test
    void aKnownBodyIsCalledAsTheArticleWritesItOutAndHasOneId() {
        assertThat(find("The [ORGANIZATION Department of State] met.").list())
                .extracting(Entity::name, Entity::id)
                .containsExactly(tuple("Department of State", "organization:state-department"));
        assertThat(find("The [ORGANIZATION FBI] met.").list())
                .extracting(Entity::name, Entity::id)
                .containsExactly(tuple("FBI", "organization:fbi"));
        assertThat(find("The [ORGANIZATION U.N.] met.").list())
                .extracting(Entity::name, Entity::id)
                .containsExactly(tuple("United Nations", "organization:united-nations"));
    }

    private static Entities find(String marked) {
        MarkedText text = MarkedText.of(marked);
        return FINDER.find(text.article(), text.names());
    }

    private static Entity named(Entities entities, String name) {
        return entities.list().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + entities.list()));
    }

    private static List<String> texts(Entity entity) {
        return entity.mentions().stream().map(Mention::text).toList();
    }

    private static List<String> ids(Entities entities) {
        return entities.list().stream().map(Entity::id).toList();
    }

    // People

    @Test
    void surnameJoinsTheFullNameWhereverItStands() {
        Entities entities =
                find("[PERSON Okafor] smiled. [PERSON Ines Okafor], who runs the ferry, spoke. [PERSON OKAFOR] left.");

        assertThat(ids(entities)).containsExactly("person:ines-okafor");
        assertThat(entities.list().get(0).aliases()).containsExactly("Okafor", "OKAFOR");
        assertThat(texts(entities.list().get(0))).containsExactly("Okafor", "Ines Okafor", "OKAFOR");
    }

    @Test
    void surnameOfTwoPeopleGoesToNeitherAndKeepsBothAsCandidates() {
        MarkedText text =
                MarkedText.of("[PERSON Ines Okafor] and [PERSON Paul Okafor] argued. Then [PERSON Okafor] left.");
        Entities entities = FINDER.find(text.article(), text.names());

        assertThat(entities.list())
                .flatExtracting(EntityFinderTest::texts)
                .containsExactly("Ines Okafor", "Paul Okafor");
        int last = text.text().lastIndexOf("Okafor");
        assertThat(entities.candidatesAt(new Span(last, last + 6)))
                .extracting(Entity::name)
                .containsExactlyInAnyOrder("Ines Okafor", "Paul Okafor");
        assertThat(entities.unsettled()).hasSize(1);
        Entity unsettled = entities.unsettled().get(0);
        assertThat(unsettled.id()).isEqualTo("person:?okafor");
        assertThat(unsettled.candidates()).containsExactlyInAnyOrder("person:ines-okafor", "person:paul-okafor");
        assertThat(texts(unsettled)).containsExactly("Okafor");
    }

    @Test
    void mrAndMrsOfOneSurnameAreToldApartInOneArticle() {
        Entities entities =
                find("[PERSON Bill Tarrant] and [PERSON Hilda Tarrant] ran. “Go,” Mrs. [PERSON Tarrant] said; Mr. "
                        + "[PERSON Tarrant] and Ms [PERSON Tarrant] left.");

        assertThat(texts(named(entities, "Hilda Tarrant"))).containsExactly("Hilda Tarrant", "Tarrant", "Tarrant");
        assertThat(texts(named(entities, "Bill Tarrant"))).containsExactly("Bill Tarrant", "Tarrant");
        assertThat(entities.unsettled()).isEmpty();
    }

    @Test
    void capitalThatStandsForAGovernmentStaysAPlaceOfItsOwn() {
        assertThat(
                        ids(
                                find(
                                        "[LOCATION Oslo] and [LOCATION Norway] differ; [LOCATION Washington] and the [LOCATION U.S.] agree.")))
                .containsExactly("location:oslo", "country:NO", "location:washington", "country:US");
    }

    @Test
    void formOfAddressDecidesBetweenTwoPeopleOfOneSurname() {
        Entities entities = find(
                "[PERSON Helen Brandt] married [PERSON Peter Brandt]. [PERSON Mrs. Brandt] sang; Mr. [PERSON Brandt] slept.");

        assertThat(texts(named(entities, "Helen Brandt"))).containsExactly("Helen Brandt", "Brandt");
        assertThat(texts(named(entities, "Peter Brandt"))).containsExactly("Peter Brandt", "Brandt");
        assertThat(named(entities, "Helen Brandt").titles()).isEmpty();
    }

    @Test
    void titleDecidesBetweenTwoPeopleOfOneSurname() {
        Entities entities =
                find("Mayor [PERSON Ines Okafor] met her brother [PERSON Paul Okafor]. Mayor [PERSON Okafor] spoke.");

        assertThat(texts(named(entities, "Ines Okafor"))).containsExactly("Ines Okafor", "Okafor");
    }

    @Test
    void mrAndMrsWithoutFullNamesAreTwoPeople() {
        Entities entities =
                find("Mr. [PERSON Vance] opened the gate and Mrs. [PERSON Vance] closed it. [PERSON Vance] sneezed.");

        assertThat(ids(entities)).containsExactly("person:?mr-vance", "person:?mrs-vance");
        assertThat(entities.list()).extracting(Entity::name).containsExactly("Mr. Vance", "Mrs. Vance");
    }

    @Test
    void surnameAloneHasAnIdThatIsMarkedAsLocal() {
        assertThat(ids(find("[PERSON Lindqvist] declined to comment."))).containsExactly("person:?lindqvist");
    }

    @Test
    void firstNameAloneJoinsItsOnlyBearer() {
        Entities entities = find("[PERSON Tomasz Zielinski] fishes. \"It is cold,\" said [PERSON Tomasz].");

        assertThat(texts(entities.list().get(0))).containsExactly("Tomasz Zielinski", "Tomasz");
    }

    @Test
    void initialsAndShortFormsAreTheSamePerson() {
        Entities entities =
                find("[PERSON William R. Hartnell] spoke. [PERSON W.R. Hartnell] wrote. [PERSON Bill Hartnell] sang.");

        assertThat(ids(entities)).containsExactly("person:william-hartnell");
        assertThat(entities.list().get(0).name()).isEqualTo("William R. Hartnell");
    }

    @Test
    void juniorAndSeniorAreTwoPeople() {
        Entities entities = find("[PERSON Harry Lund Jr.] sued [PERSON Harry Lund Sr.] on Monday. [PERSON Lund] won.");

        assertThat(ids(entities)).containsExactly("person:harry-lund-jr", "person:harry-lund-sr");
        assertThat(entities.list()).extracting(e -> e.mentions().size()).containsExactly(1, 1);
    }

    @Test
    void juniorIsLeftOutLater() {
        Entities entities = find("[PERSON Harry Lund Jr.] sued. [PERSON Harry Lund] won.");

        assertThat(ids(entities)).containsExactly("person:harry-lund-jr");
    }

    @Test
    void particlesBelongToTheSurname() {
        Entities entities = find(
                "[PERSON Anna van der Meer] and [PERSON Karim al-Hadidi] met. [PERSON Van der Meer] and [PERSON Hadidi] agreed; [PERSON Meer] signed.");

        assertThat(texts(named(entities, "Anna van der Meer")))
                .containsExactly("Anna van der Meer", "Van der Meer", "Meer");
        assertThat(texts(named(entities, "Karim al-Hadidi"))).containsExactly("Karim al-Hadidi", "Hadidi");
    }

    @Test
    void familyNameStandsFirstInEastAsianNames() {
        Entities entities = find(
                "[PERSON Park Min-ji] met [PERSON Jiho Lee]. [PERSON Park] bowed to [PERSON Lee]. [PERSON Park Min Ji] left.");

        assertThat(ids(entities)).containsExactly("person:park-min-ji", "person:jiho-lee");
        assertThat(texts(named(entities, "Park Min-ji"))).containsExactly("Park Min-ji", "Park", "Park Min Ji");
    }

    @Test
    void nameInCapitalsAloneGetsTheUsualCase() {
        assertThat(find("[PERSON ANA ROJAS-DÍAZ] reports.").list())
                .extracting(Entity::name)
                .containsExactly("Ana Rojas-Díaz");
    }

    @Test
    void splitNameIsPutTogether() {
        assertThat(ids(find("Then [PERSON Ines] [PERSON Okafor] spoke."))).containsExactly("person:ines-okafor");
    }

    @Test
    void possessivesArticlesQuotesAndBracketsAreNoPartOfAName() {
        Entities entities = find(
                "[PERSON Okafor's] ferry, [ORGANIZATION the Harlow Trust], [PERSON “Ines Okafor”] and [PERSON (Bo Lind)] of [LOCATION Harlow’s] quay.");

        assertThat(entities.list())
                .extracting(Entity::name)
                .containsExactly("Ines Okafor", "Harlow Trust", "Bo Lind", "Harlow");
        assertThat(texts(named(entities, "Ines Okafor"))).containsExactly("Okafor", "Ines Okafor");
    }

    @Test
    void kingsAndPopesKeepTheirTitleInTheName() {
        Entities entities =
                find("King [PERSON Harald] met [PERSON Pope Urban] and [PERSON Crown Prince Mehdi bin Tarik].");

        assertThat(ids(entities)).containsExactly("person:king-harald", "person:pope-urban", "person:mehdi-bin-tarik");
    }

    @Test
    void missedMentionOfAKnownNameIsFoundAgain() {
        Entities entities = find("[PERSON Ines Okafor] spoke. But Okafor’s brother left Okafor Street; Okafor stayed.");

        assertThat(texts(entities.list().get(0))).containsExactly("Ines Okafor", "Okafor", "Okafor");
    }

    @Test
    void commonWordIsNotTakenForAMissedSurname() {
        Entities entities = find("[PERSON Ines Young] spoke. Young people came; the young cheered.");

        assertThat(texts(entities.list().get(0))).containsExactly("Ines Young");
    }

    // Types

    @Test
    void typeOfANameIsThatOfMostOfItsMentions() {
        Entities entities = find("[PERSON Ines Okafor] spoke. [ORGANIZATION? Okafor] left. [PERSON Okafor] came back.");

        assertThat(entities.list()).hasSize(1);
        assertThat(entities.list().get(0).type()).isEqualTo(EntityType.PERSON);
    }

    @Test
    void countryIsAPlaceWhateverTheTaggerSays() {
        Entities entities = find(
                "[ORGANIZATION Norway] won. [NORP Norway] sang. [LOCATION Norwegian] fans and [ORGANIZATION Norwegians] cheered.");

        assertThat(ids(entities)).containsExactly("country:NO", "nationality:NO");
        assertThat(entities.list()).extracting(Entity::type).containsExactly(EntityType.LOCATION, EntityType.NORP);
        assertThat(entities.list()).extracting(Entity::countryCode).containsOnly("NO");
    }

    @Test
    void personNamedLikeACountryStaysAPerson() {
        assertThat(ids(find("[PERSON Lucy Jordan] rowed. [PERSON Jordan] won.")))
                .containsExactly("person:lucy-jordan");
    }

    @Test
    void datesAndMoneyAreNoEntities() {
        assertThat(find("On [DATE Tuesday] it cost [MONEY $4 million].").list()).isEmpty();
    }

    @Test
    void nothingComesFromBoilerplate() {
        Entities entities = find(
                "[PERSON Ines Okafor] spoke.\n\n-----\n\nFollow [ORGANIZATION Harlow Echo] and [PERSON Ines Okafor]. Okafor!");

        assertThat(entities.list()).flatExtracting(EntityFinderTest::texts).containsExactly("Ines Okafor");
    }

    // Countries and bodies

    @Test
    void countriesGoByManyNames() {
        Entities entities = find(
                "[LOCATION U.S.], [LOCATION the United States], [LOCATION America] and [LOCATION USA]; [LOCATION DPRK] and [LOCATION North Korea]; "
                        + "[LOCATION Britain] and [LOCATION the UK]; [LOCATION Holland]; [LOCATION Oslo].");

        assertThat(ids(entities))
                .containsExactly("country:US", "country:KP", "country:GB", "country:NL", "location:oslo");
        assertThat(named(entities, "United States").aliases()).containsExactly("U.S.", "America", "USA");
    }

    @Test
    void theSouthIsSouthKoreaWhereOnlyTheKoreasAreNamed() {
        assertThat(texts(named(find("[LOCATION South Korea] fired back. The [LOCATION South] waited."), "South Korea")))
                .containsExactly("South Korea", "The South");
    }

    @Test
    void theSouthIsNotSouthKoreaWhereAnotherSouthIsNamed() {
        Entities entities = find("[LOCATION South Korea] and [LOCATION South Sudan] played. The South waited.");

        assertThat(texts(named(entities, "South Korea"))).containsExactly("South Korea");
    }

    @Test
    void knownBodiesHaveTheirUsualName() {
        Entities entities = find("The [ORGANIZATION U.N.] and [ORGANIZATION NATO] wrote to the [ORGANIZATION EU].");

        assertThat(ids(entities))
                .containsExactly("organization:united-nations", "organization:nato", "organization:european-union");
    }

    @Test
    void acronymInBracketsIsTheBody() {
        Entities entities = find("The [ORGANIZATION Fenland Rivers Agency] (FRAX) met. [ORGANIZATION FRAX] said no.");

        assertThat(texts(named(entities, "Fenland Rivers Agency")))
                .containsExactly("Fenland Rivers Agency", "FRAX", "FRAX");
    }

    @Test
    void acronymByItsLettersIsTheBody() {
        Entities entities = find("The [ORGANIZATION Union of Harbour Pilots] met. [ORGANIZATION UHP] said no.");

        assertThat(ids(entities)).containsExactly("organization:union-of-harbour-pilots");
    }

    @Test
    void shortFormsOfABodyAreTheBody() {
        Entities entities = find(
                "[ORGANIZATION Harlow Steel Works Ltd.] shrank. [ORGANIZATION Harlow Steel] and [ORGANIZATION Harlow Steel Works] are one.");

        assertThat(ids(entities)).containsExactly("organization:harlow-steel-works");
    }

    @Test
    void shortFormOfTwoBodiesStaysByItself() {
        Entities entities = find(
                "[ORGANIZATION Harlow Steel Works] bought [ORGANIZATION Harlow Steel Tubes]. [ORGANIZATION Harlow Steel] grew.");

        assertThat(entities.list()).hasSize(3);
    }

    @Test
    void ministryWithoutItsCountryIsTheOnlyOneNamed() {
        Entities entities = find(
                "The [ORGANIZATION Norwegian Fisheries Ministry] objected. The [ORGANIZATION Fisheries Ministry] wrote. The ministry’s letter was long.");

        assertThat(texts(entities.list().get(0)))
                .containsExactly("Norwegian Fisheries Ministry", "Fisheries Ministry", "The ministry");
    }

    @Test
    void theCompanyIsNobodyWhereTwoAreNamed() {
        Entities entities =
                find("[ORGANIZATION Quill Motors Inc.] and [ORGANIZATION Brae Tubes Ltd.] merged. The company is new.");

        assertThat(entities.list()).extracting(e -> e.mentions().size()).containsExactly(1, 1);
    }
}
