package io.sayso.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * The product of two fixed square matrices of floats, in plain Java: the yardstick by which times from different machines
 * are compared. Never change it: every ratio that was ever reported depends on it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatrixProduct {

    static final int SIZE = 512;

    private final float[] left = fill(1);
    private final float[] right = fill(2);

    private static float[] fill(long seed) {
        Random random = new Random(seed);
        float[] out = new float[SIZE * SIZE];
        for (int i = 0; i < out.length; i++) {
            out[i] = random.nextFloat() - 0.5f;
        }
        return out;
    }

    @Benchmark
    public float[] multiply() {
        float[] product = new float[SIZE * SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) {
                float factor = left[i * SIZE + k];
                for (int j = 0; j < SIZE; j++) {
                    product[i * SIZE + j] += factor * right[k * SIZE + j];
                }
            }
        }
        return product;
    }
}
