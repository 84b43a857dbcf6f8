package io.sayso.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * Puts template, style, script and data together. The page's Content-Security-Policy names style and script by their
 * hashes and allows nothing else: an article can neither run a script nor load anything.
 */
public final class ReportPage {

    private static final String DATA = "{{data}}";

    private final ObjectMapper mapper = new ObjectMapper();
    private final String before;
    private final String after;

    /** @throws IOException if the templates can't be read */
    public ReportPage() throws IOException {
        mapper.getFactory().setCharacterEscapes(new ScriptSafe());
        String style = resource("report.css");
        String script = resource("report.js");
        String page = resource("report.html")
                .replace("{{style-hash}}", hash(style))
                .replace("{{script-hash}}", hash(script))
                .replace("{{style}}", style)
                .replace("{{script}}", script);
        int at = page.indexOf(DATA);
        before = page.substring(0, at);
        after = page.substring(at + DATA.length());
    }

    /** Over the file that is there. */
    public void write(ReportData data, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(before);
            out.write(mapper.writeValueAsString(data.toJson()));
            out.write(after);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform must have SHA-256, but this one has not", e);
        }
    }
}
