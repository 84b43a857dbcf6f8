package io.sayso.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileDescriptor;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void whoRunsTheProgramCanStillPrintAfterwards() {
        Main.main("--help");

        assertThat(FileDescriptor.out.valid()).isTrue();
        assertThat(FileDescriptor.err.valid()).isTrue();
    }
}
