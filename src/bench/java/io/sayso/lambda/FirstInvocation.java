package io.sayso.lambda;

import io.sayso.extract.ArticleExtractor;
import io.sayso.extract.Extractor;
import java.io.IOException;
import java.io.InputStream;

/**
 * Wall milliseconds of an article's whole way in a process that was primed for as many rounds as the argument says: what
 * SnapStart's first invocations take once the snapshot is restored, without the restoring itself. One process a number.
 */
final class FirstInvocation {

    private static final int INVOCATIONS = 5;

    private FirstInvocation() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        Extractor extractor = ArticleExtractor.withDefaultModel();
        Priming priming = new Priming(extractor);
        long start = System.nanoTime();
        if (rounds > 0) {
            priming.prime(new CannedAws(article("reservoir.txt")), rounds);
        }
        StringBuilder line = new StringBuilder("%d rounds (%d ms):".formatted(rounds, millisSince(start)));
        byte[] other = article("hospitals.txt");
        for (int i = 0; i < INVOCATIONS; i++) {
            long before = System.nanoTime();
            priming.prime(new CannedAws(other), 1);
            line.append(' ').append(millisSince(before));
        }
        System.out.println(line);
    }

    private static long millisSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1_000_000;
    }

    private static byte[] article(String name) throws IOException {
        try (InputStream in = FirstInvocation.class.getResourceAsStream("/io/sayso/samples/" + name)) {
            if (in == null) {
                throw new IllegalStateException("class path must hold the sample " + name);
            }
            return in.readAllBytes();
        }
    }
}
