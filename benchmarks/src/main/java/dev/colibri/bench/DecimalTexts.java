package dev.colibri.bench;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import dev.colibri.api.model.Decimals;

/**
 * Numbers as Kraken writes them, the same on every run: half of them prices from 0.00000001 to 99999.9 with the
 * decimals of their pair, half of them quantities with eight decimals. All lie one behind the other in one array of
 * bytes, as in a frame.
 */
final class DecimalTexts {
    static final int COUNT = 1000;

    private static final long SEED = 20_260_101;
    private static final int[] PRICE_SCALES = {1, 1, 2, 4, 5, 8};
    private static final int QUANTITY_SCALE = 8;

    final byte[] bytes = new byte[COUNT * Decimals.MAX_PRINTED];
    final int[] starts = new int[COUNT + 1];
    final int[] scales = new int[COUNT];
    final long[] mantissas = new long[COUNT];
    final String[] strings = new String[COUNT];

    DecimalTexts() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < COUNT; i++) {
            boolean price = i % 2 == 0;
            scales[i] = price ? PRICE_SCALES[random.nextInt(PRICE_SCALES.length)] : QUANTITY_SCALE;
            mantissas[i] = price ? price(random, scales[i]) : quantity(random);
            starts[i + 1] = Decimals.print(mantissas[i], scales[i], bytes, starts[i]);
            strings[i] = new String(bytes, starts[i], starts[i + 1] - starts[i], StandardCharsets.ISO_8859_1);
        }
    }

    /** Six significant digits at most, as prices have: 99999.9 at one decimal, 0.00000001 to 0.00999999 at eight. */
    private static long price(SplittableRandom random, int scale) {
        return random.nextLong(1, scale == QUANTITY_SCALE ? random.nextLong(2, 1_000_000) : 1_000_000);
    }

    /** From a satoshi to a thousand coins, every size class as often as another. */
    private static long quantity(SplittableRandom random) {
        return random.nextLong(1, 10 * Decimals.powerOfTen(random.nextInt(11)));
    }
}
