package io.sayso.it;

import static io.sayso.store.Samples.extraction;
import static io.sayso.store.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sayso.it.FaultyHttpClient.Crash;
import io.sayso.store.ArticleStore;
import io.sayso.store.Outcome;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A newer change comes while an article is written for the first time, which is without transactions. */
class FirstWriteIT {

    /** Both have fewer items than the first write, so that some of its items have no successor in their place. */
    enum Newer {
        SAVE {
            @Override
            Outcome apply(ArticleStore store) {
                return store.save(version(2), extraction("second", 2, 1), "x1");
            }
        },
        REMOVAL {
            @Override
            Outcome apply(ArticleStore store) {
                return store.remove(version(2));
            }
        };

        abstract Outcome apply(ArticleStore store);
    }

    /** The claim, six quotes, the text, the speaker, two entities, META. */
    private static final int REQUESTS = 12;

    private final StoreFixture fixture = new StoreFixture("first");

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(Newer.class)
    void whatIsOvertakenTakesItsItemsBack(Newer newer) {
        List<String> undisturbed = undisturbed(newer);
        for (int at = 1; at <= REQUESTS; at++) {
            fixture.clear();
            FaultyHttpClient http = overtaken(at, newer, false);

            assertThat(first(fixture.store(http))).as("overtaken at put %d", at).isEqualTo(Outcome.STALE);
            assertThat(fixture.dump()).as("overtaken at put %d", at).isEqualTo(undisturbed);
        }
    }

    @ParameterizedTest
    @EnumSource(Newer.class)
    void whatIsOvertakenAndDiesIsTakenBackWhenItsEventComesAgain(Newer newer) {
        List<String> undisturbed = undisturbed(newer);
        for (int at = 2; at < REQUESTS; at++) {
            fixture.clear();
            FaultyHttpClient http = overtaken(at, newer, true);

            assertThatThrownBy(() -> first(fixture.store(http))).isInstanceOf(Crash.class);
            assertThat(first(fixture.store())).as("overtaken at put %d", at).isEqualTo(Outcome.STALE);
            assertThat(fixture.dump()).as("overtaken at put %d", at).isEqualTo(undisturbed);
        }
    }

    private static Outcome first(ArticleStore store) {
        return store.save(version(1), extraction("first", 6, 2), "x1");
    }

    private List<String> undisturbed(Newer newer) {
        fixture.clear();
        newer.apply(fixture.store());
        return fixture.dump();
    }

    /**
     * @param at before which of the puts the newer change comes, from beginning to end
     * @param dies whether the process dies when the put is done
     */
    private FaultyHttpClient overtaken(int at, Newer newer, boolean dies) {
        AtomicInteger puts = new AtomicInteger();
        return new FaultyHttpClient((n, operation, real) -> {
            if (!operation.equals("PutItem") || puts.incrementAndGet() != at) {
                return real.call();
            }
            newer.apply(fixture.store());
            if (dies) {
                FaultyHttpClient.perform(real);
                throw new Crash();
            }
            return real.call();
        });
    }
}
