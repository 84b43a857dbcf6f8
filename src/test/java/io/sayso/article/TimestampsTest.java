package io.sayso.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-03T09:05:00Z                 | 2026-11-03T09:05:00Z
                    2026-11-03T09:05:00.123+01:00        | 2026-11-03T08:05:00.123Z
                    2026-11-03 09:05:00 +0100            | 2026-11-03T08:05:00Z
                    2026-11-03T09:05-06                  | 2026-11-03T15:05:00Z
                    20261103T080500Z                     | 2026-11-03T08:05:00Z
                    20261103T0805-0500                   | 2026-11-03T13:05:00Z
                    2026-11-03 09:05 UTC                 | 2026-11-03T09:05:00Z
                    Tue, 3 Nov 2026 09:05:00 GMT         | 2026-11-03T09:05:00Z
                    Tue, 03 Nov 2026 09:05:00 +0530      | 2026-11-03T03:35:00Z
                    3 Nov 26 9:05 EST                    | 2026-11-03T14:05:00Z
                    Tuesday, 03-November-2026 09:05:00 PDT | 2026-11-03T16:05:00Z
                    3 November 2026 09:05 +0000          | 2026-11-03T09:05:00Z
                    Tue, 3 Nov 2026 09:05:00 GMT+2       | 2026-11-03T07:05:00Z
                    """)
    void readsATimeWithItsZone(String words, String at) {
        assertThat(Timestamps.timestamp(words)).isEqualTo(new Timestamps.Timestamp(Instant.parse(at), true));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-03T09:05:00, 2026-11-03T09:05:00Z",
        "2026-11-03, 2026-11-03T00:00:00Z",
        "20261103, 2026-11-03T00:00:00Z",
        "3 Nov 2026, 2026-11-03T00:00:00Z"
    })
    void saysWhenNoZoneIsTold(String words, String at) {
        assertThat(Timestamps.timestamp(words)).isEqualTo(new Timestamps.Timestamp(Instant.parse(at), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-03",
                "2026-02-30T10:00:00Z",
                "31 Foo 2026 10:00 GMT",
                "2026-11-03T25:00:00Z",
                "2026-11-03T09:05:00 QQQQ",
                "2026-11-03T09:05:00+99:00",
                "9999999999999999999999"
            })
    void givesNoneWhereThereIsNone(String words) {
        assertThat(Timestamps.parse(words)).isNull();
    }
}
