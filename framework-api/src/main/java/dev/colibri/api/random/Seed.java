package dev.colibri.api.random;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Where chance begins. Two purposes of one seed have unrelated draws, and adding a purpose changes no other's.
 *
 * <p>{@link #generator} gives a stream of draws. Where one more draw must not shift those that follow, as for orders
 * that must not influence each other, use {@link #bits} and {@link #fraction}: each is a function of the seed and the
 * keys alone.
 *
 * @param value any number
 */
public record Seed(long value) {
    private static final String ALGORITHM = "L64X128MixRandom";
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double ONE_OVER_2_53 = 0x1.0p-53;

    /** A seed of its own for one purpose. */
    public Seed forPurpose(String purpose) {
        long mixed = mix(value + GOLDEN);
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed + GOLDEN + purpose.charAt(i));
        }
        return new Seed(mix(mixed + GOLDEN + purpose.length()));
    }

    /** A stream of draws, the same for the same seed in every process. */
    public RandomGenerator generator() {
        return RandomGeneratorFactory.of(ALGORITHM).create(value);
    }

    /** Sixty-four random bits for these keys. */
    public long bits(long first, long second, long third) {
        return mix(mix(mix(mix(value + GOLDEN) + GOLDEN + first) + GOLDEN + second) + GOLDEN + third);
    }

    /** A draw from zero, included, to one, excluded, evenly spread, for these keys. */
    public double fraction(long first, long second, long third) {
        return (bits(first, second, third) >>> 11) * ONE_OVER_2_53;
    }

    /** The finaliser of SplitMix64: every bit of the input moves about half of the bits of the output. */
    private static long mix(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
