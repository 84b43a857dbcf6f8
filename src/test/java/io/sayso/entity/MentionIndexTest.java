package io.sayso.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionIndexTest {

    private static final MarkedText TEXT = MarkedText.of("Mayor [PERSON Ola Brekke] of [LOCATION Harlow] met "
            + "[ORGANIZATION Quill Motors]. The mayor left; the company stayed.");
    private static final Entities ENTITIES = new EntityFinder().find(TEXT.article(), TEXT.names());

    @Test
    void mentionsInASpanComeInTheTextsOrder() {
        assertThat(ENTITIES.mentionsIn(TEXT.span("Brekke of Harlow met")))
                .extracting(m -> m.entity().name() + "=" + m.mention().text())
                .containsExactly("Ola Brekke=Ola Brekke", "Harlow=Harlow");
        assertThat(ENTITIES.mentionsIn(TEXT.span(" met "))).isEmpty();
    }

    @Test
    void mentionsBeforeAnOffsetComeNearestFirst() {
        assertThat(ENTITIES.mentionsBefore(TEXT.span("; the company").start()))
                .extracting(m -> m.mention().text())
                .containsExactly("The mayor", "Quill Motors", "Harlow", "Ola Brekke");
        assertThat(ENTITIES.mentionsBefore(TEXT.span("kke of").end()))
                .extracting(m -> m.mention().text())
                .containsExactly("Ola Brekke");
        assertThat(ENTITIES.mentionsBefore(TEXT.span("kke").start())).isEmpty();
    }
}
