package dev.colibri.bench;

import java.util.random.RandomGenerator;

/**
 * How far from the best price something happens in a book. The chance falls with the distance, {@code P(rank >= k) =
 * (k + 1) ^ -0.8}: 43 of 100 hit the best level, 15 go beyond rank 9, 2.5 beyond rank 99.
 */
public final class Ranks {
    private static final double EXPONENT = -1 / 0.8;

    private Ranks() {}

    /** A rank below the depth. */
    public static int random(RandomGenerator random, int depth) {
        double rank = depth;
        while (rank >= depth) {
            rank = Math.pow(1 - random.nextDouble(), EXPONENT) - 1;
        }
        return (int) rank;
    }
}
