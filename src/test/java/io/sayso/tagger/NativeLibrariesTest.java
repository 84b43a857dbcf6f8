package io.sayso.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibrariesTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x64",
        "Linux, aarch64, linux-aarch64",
        "Linux, s390x,",
        "Mac OS X, aarch64,",
        "Windows 11, amd64,"
    })
    void namesThePlatformAsOnnxRuntimeDoes(String os, String processor, String platform) {
        assertThat(NativeLibraries.platform(os, processor)).isEqualTo(platform);
    }

    @Test
    void aResourceInAJarIsNoFile() throws Exception {
        assertThat(ResourceFile.of(URI.create("jar:file:/a/b.jar!/c").toURL())).isEmpty();
        assertThat(ResourceFile.of(URI.create("file:/a%20b/c.so").toURL())).contains(Path.of("/a b/c.so"));
    }
}
