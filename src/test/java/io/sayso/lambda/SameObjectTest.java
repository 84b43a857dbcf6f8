package io.sayso.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SameObjectTest {

    /** Elements are words, their objects the letters. */
    private static List<List<String>> groups(String... words) {
        return SameObject.groups(
                List.of(words), w -> w.chars().mapToObj(Character::toString).collect(Collectors.toSet()));
    }

    @Test
    void keepsApartWhatHasNothingInCommon() {
        assertThat(groups("a", "b", "cd")).containsExactly(List.of("a"), List.of("b"), List.of("cd"));
    }

    @Test
    void putsTogetherInOrder() {
        assertThat(groups("a", "b", "a", "c", "b", "a"))
                .containsExactly(List.of("a", "a", "a"), List.of("b", "b"), List.of("c"));
    }

    @Test
    void aThirdJoinsTwoThatHaveNothingInCommon() {
        assertThat(groups("a", "x", "b", "c", "bc", "ca"))
                .containsExactly(List.of("a", "b", "c", "bc", "ca"), List.of("x"));
    }

    @Test
    void whatHasNoObjectStandsAlone() {
        assertThat(SameObject.groups(List.of("1", "2"), w -> Set.of())).containsExactly(List.of("1"), List.of("2"));
        assertThat(SameObject.groups(List.<String>of(), w -> Set.of())).isEmpty();
    }
}
