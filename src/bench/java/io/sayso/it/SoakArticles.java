package io.sayso.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Articles put together of the samples' paragraphs, as long as news is: the logarithm of the words is normal, half the articles
 * have fewer than 500 words, one in a hundred has more than 5,000.
 */
final class SoakArticles {

    private static final List<String> SAMPLES = List.of(
            "reservoir.txt", "hospitals.txt", "harbour-inquiry.txt", "fishing-talks.txt", "farewell-speech.txt");

    private static final int SHORTEST = 100;
    private static final int MEDIAN = 500;
    private static final int LONGEST = 20_000;

    /** Of the words' natural logarithm: a hundredth of a normal distribution lies 2.326 deviations above its median. */
    private static final double DEVIATION = Math.log(5_000.0 / MEDIAN) / 2.326;

    private final List<String> paragraphs = new ArrayList<>();
    private final Random random;

    SoakArticles(Random random) throws IOException {
        this.random = random;
        for (String sample : SAMPLES) {
            try (InputStream in = SoakArticles.class.getResourceAsStream("/io/sayso/samples/" + sample)) {
                if (in == null) {
                    throw new IllegalStateException("class path must hold the sample " + sample);
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                Arrays.stream(text.split("\\n\\s*\\n"))
                        .filter(p -> p.split("\\s+").length > 8)
                        .forEach(paragraphs::add);
            }
        }
    }

    Random random() {
        return random;
    }

    /** Of as many words as chance gives, to a paragraph. */
    String article() {
        double words = words();
        StringBuilder text = new StringBuilder("Article " + Long.toString(random.nextLong() >>> 1, 36) + "\n\n");
        for (int count = 0; count < words; ) {
            String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            text.append(paragraph).append("\n\n");
            count += paragraph.split("\\s+").length;
        }
        return text.toString();
    }

    private double words() {
        double words = MEDIAN * Math.exp(DEVIATION * random.nextGaussian());
        return Math.max(SHORTEST, Math.min(LONGEST, words));
    }

    /** Something that no reader takes, each time of another kind. */
    byte[] poison() throws IOException {
        return switch (random.nextInt(5)) {
            case 0 -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};
            case 1 -> new byte[0];
            case 2 -> "<?xml version=\"1.0\"?><nitf><body>".getBytes(StandardCharsets.UTF_8);
            case 3 -> "{\"text\": \"It rained, he sai".getBytes(StandardCharsets.UTF_8);
            default -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
                    gzip.write(article().getBytes(StandardCharsets.UTF_8));
                }
                yield Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
            }
        };
    }
}
