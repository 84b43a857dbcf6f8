package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Regression: the model's load overflowed a thread's usual stack, and the process ended without a message. */
class SmallStackTest {

    @Test
    void loadsAndTagsInAThreadWithLittleStack() throws Exception {
        FutureTask<Tags> task = new FutureTask<>(() -> {
            try (OnnxSpeechTagger tagger = OnnxSpeechTagger.load(1)) {
                return tagger.tag("Ada Brook said the bridge was safe.");
            }
        });
        new Thread(null, task, "small", 256 << 10).start();
        assertThat(task.get(60, TimeUnit.SECONDS).attributions()).hasSize(1);
    }
}
