package io.sayso.tagger;

import java.net.URL;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lets ONNX Runtime load its libraries from where they lie. By itself it copies them out of the class path into a
 * temporary folder at each start ("Package ai.onnxruntime" of its Javadoc), 28 MB that a function need not write.
 */
final class NativeLibraries {

    /** Where ONNX Runtime looks first; who has set it knows better. */
    private static final String PATH = "onnxruntime.native.path";

    private NativeLibraries() {}

    /**
     * To be called before ONNX Runtime's first use.
     *
     * @throws IllegalStateException if the class path holds the libraries of other platforms only
     */
    static void locate() {
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        if (platform == null || System.getProperty(PATH) != null) {
            return;
        }
        URL library = NativeLibraries.class.getResource("/ai/onnxruntime/native/" + platform + "/libonnxruntime.so");
        if (library == null) {
            throw new IllegalStateException("class path must hold ONNX Runtime's libraries for " + platform
                    + ", but holds those of another platform: build with ARCHITECTURE=arm64 or x86_64, whichever the"
                    + " function has");
        }
        ResourceFile.of(library).ifPresent(file -> System.setProperty(PATH, String.valueOf(file.getParent())));
    }

    /** ONNX Runtime's name of the platform; null for those on which nothing is to be done. */
    static @Nullable String platform(@Nullable String os, @Nullable String processor) {
        if (os == null || processor == null || !os.toLowerCase(Locale.ROOT).contains("linux")) {
            return null;
        }
        return switch (processor) {
            case "amd64", "x86_64" -> "linux-x64";
            case "aarch64", "arm64" -> "linux-aarch64";
            default -> null;
        };
    }
}
