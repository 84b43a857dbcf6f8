package io.sayso.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CursorsTest {

    private final Cursors cursors = new Cursors("a key");

    @Property(tries = 200)
    void aCursorComesBackForWhatWasAskedAlone(@ForAll String asked, @ForAll String other, @ForAll String place)
            throws ApiException {
        // what can't be encoded does not come back
        Map<String, String> key = Map.of("PK", place.replaceAll("\\p{Cs}", "?"));
        String cursor = cursors.cursor(asked, key);

        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(cursors.place(asked, cursor)).isEqualTo(key);
        if (!other.replaceAll("\\p{Cs}", "?").equals(asked.replaceAll("\\p{Cs}", "?"))) {
            assertThatThrownBy(() -> cursors.place(other, cursor)).isInstanceOf(ApiException.class);
        }
        assertThatThrownBy(() -> new Cursors("another").place(asked, cursor)).isInstanceOf(ApiException.class);
    }

    @Property(tries = 200)
    void whatIsNoCursorIsRefused(@ForAll String text) {
        assertThatThrownBy(() -> cursors.place("asked", text)).isInstanceOf(ApiException.class);
    }
}
