package io.sayso.it;

import static io.sayso.store.Samples.extraction;
import static io.sayso.store.Samples.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.sayso.it.FaultyHttpClient.Crash;
import io.sayso.store.ArticleStore;
import io.sayso.store.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;

/**
 * The function dies at the nth request, for every n, and the event is delivered again: the table must end up, item by
 * item, as if nothing had happened, and show nobody a mixture in between.
 */
class StoreCrashIT {

    /** What is written, over an article of 103 items if not said otherwise, and dies. */
    enum Change {
        FIRST_SAVE {
            @Override
            void before(ArticleStore store) {
                // nothing is known of the article
            }

            @Override
            Outcome apply(ArticleStore store) {
                return store.save(version(2), extraction("second", 12, 3), "x1");
            }
        },
        SMALL_SAVE {
            @Override
            Outcome apply(ArticleStore store) {
                return store.save(version(2), extraction("second", 2, 1), "x1");
            }
        },
        LARGE_SAVE {
            @Override
            Outcome apply(ArticleStore store) {
                return store.save(version(2), extraction("second", 130, 5), "x1");
            }
        },
        REMOVAL {
            @Override
            Outcome apply(ArticleStore store) {
                return store.remove(version(2));
            }
        };

        void before(ArticleStore store) {
            store.save(version(1), extraction("first", 101, 2), "x1");
        }

        /** Else requests are made at a time. */
        boolean isInTransactions() {
            return this != FIRST_SAVE;
        }

        abstract Outcome apply(ArticleStore store);
    }

    private final StoreFixture fixture = new StoreFixture("crash");

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void theSameEventDeliveredAgainCarriesOn(Change change) {
        List<String> undisturbed = undisturbed(change);
        for (boolean requestArrives : new boolean[] {false, true}) {
            int crashAt = 1;
            while (crashes(change, crashAt, requestArrives)) {
                Outcome again = change.apply(fixture.store());
                assertThat(again)
                        .as("crash at request %d", crashAt)
                        .isIn(Outcome.STORED, Outcome.REMOVED, Outcome.UNCHANGED);
                assertThat(fixture.dump()).as("crash at request %d", crashAt).isEqualTo(undisturbed);
                crashAt++;
            }
            assertThat(crashAt).as("requests of an undisturbed " + change).isGreaterThan(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Change.class)
    void aNewerEventReplacesWhatWasBrokenOff(Change change) {
        for (int crashAt = 3; crashes(change, crashAt, true); crashAt++) {
            assertThat(fixture.store().save(version(3), extraction("third", 4, 2), "x1"))
                    .isEqualTo(Outcome.STORED);
            assertThat(fixture.article().orElseThrow().quotes()).hasSize(4);
            assertThat(fixture.all()).hasSize(4 + 3 + 2);
        }
    }

    private List<String> undisturbed(Change change) {
        startAnew(change);
        change.apply(fixture.store());
        return fixture.dump();
    }

    /** @return false if the change was done before its nth request */
    private boolean crashes(Change change, int crashAt, boolean requestArrives) {
        startAnew(change);
        FaultyHttpClient http =
                new FaultyHttpClient((n, operation, real) -> n == crashAt ? crash(real, requestArrives) : real.call());
        try {
            change.apply(fixture.store(http));
            return false;
        } catch (Crash expected) {
            if (change.isInTransactions()) {
                assertThat(http.count()).as("nothing is sent after the crash").isEqualTo(crashAt);
            }
            fixture.article()
                    .ifPresent(a -> assertThat(a.title())
                            .as("crash at request %d", crashAt)
                            .isIn("Harbour plan, first", "Harbour plan, second"));
            return true;
        }
    }

    private static HttpExecuteResponse crash(ExecutableHttpRequest real, boolean requestArrives) throws IOException {
        if (requestArrives) {
            FaultyHttpClient.perform(real);
        }
        throw new Crash();
    }

    private void startAnew(Change change) {
        fixture.clear();
        change.before(fixture.store());
    }
}
