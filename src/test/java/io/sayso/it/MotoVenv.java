package io.sayso.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Python environment under {@code target/moto} with moto in it, made anew only when the requirements change. */
final class MotoVenv {

    private static final int MINUTES = 10;

    private final Path folder;

    MotoVenv(Path folder) {
        this.folder = folder;
    }

    Path python() {
        return folder.resolve("venv/bin/python");
    }

    /** @throws IllegalStateException if Python 3.10 or later, its venv module, or a package can't be had */
    void prepare() throws IOException, InterruptedException {
        byte[] requirements = resource("requirements.txt");
        Path requirementsFile = folder.resolve("requirements.txt");
        Path stamp = folder.resolve("installed.txt");
        String wanted = sha256(requirements);
        if (Files.isExecutable(python()) && wanted.equals(read(stamp))) {
            return;
        }
        Files.createDirectories(folder);
        Files.deleteIfExists(stamp);
        Files.write(requirementsFile, requirements);
        String tooOld = "import sys; sys.exit(sys.version_info < (3, 10))";
        run("the integration tests need Python 3.10 or later as 'python3'", List.of("python3", "-c", tooOld));
        run(
                "python3 must have the module venv with pip (on Debian and Ubuntu the package python3-venv)",
                List.of(
                        "python3",
                        "-m",
                        "venv",
                        "--clear",
                        folder.resolve("venv").toString()));
        run(
                "pip must be able to install " + requirementsFile,
                List.of(python().toString(), "-m", "pip", "install", "-q", "-r", requirementsFile.toString()));
        Files.writeString(stamp, wanted);
    }

    private void run(String need, List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("install.log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(need + ", but it can't be started: " + e.getMessage(), e);
        }
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(need + ", but it took more than " + MINUTES + " minutes: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(need + ", but " + command + " said:\n" + Files.readString(log));
        }
    }

    static byte[] resource(String name) {
        try (InputStream in = MotoVenv.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there must be a test resource io/sayso/it/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading io/sayso/it/" + name, e);
        }
    }

    private static @Nullable String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : null;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
