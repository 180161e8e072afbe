package dev.colibri.bench.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import dev.colibri.api.model.Side;
import dev.colibri.bench.Ranks;

/**
 * A book as a venue keeps it, with things happening near its best prices. Six of ten events change a quantity, two
 * insert a level, two delete one.
 */
final class LiveBook {
    private static final long MIDDLE = 450_000;
    private static final int OUT_OF_SIGHT = 50;
    private static final int LARGEST = 1_000_000_000;

    private final SplittableRandom random;
    private final int depth;
    private final boolean whole;
    private final List<Level> bids = new ArrayList<>();
    private final List<Level> asks = new ArrayList<>();

    private LiveBook(SplittableRandom random, int depth, boolean whole) {
        this.random = random;
        this.depth = depth;
        this.whole = whole;
        for (Side side : Side.values()) {
            long price = MIDDLE;
            for (int level = 0; level < depth + (whole ? 0 : OUT_OF_SIGHT); level++) {
                price -= side.sign() * gap();
                side(side).add(new Level(price, quantity()));
            }
        }
    }

    /** A book of which so many levels a side are seen, and which has more behind them. */
    static LiveBook deeperThan(int depth, SplittableRandom random) {
        return new LiveBook(random, depth, false);
    }

    /** A book of about so many levels a side, all of which are seen. */
    static LiveBook ofAbout(int depth, SplittableRandom random) {
        return new LiveBook(random, depth, true);
    }

    /** What is seen now. */
    Levels seen() {
        return whole ? new Levels(List.copyOf(bids), List.copyOf(asks))
                : new Levels(List.copyOf(bids.subList(0, depth)), List.copyOf(asks.subList(0, depth)));
    }

    /** Lets one thing happen within sight. */
    void happen() {
        Side side = random.nextBoolean() ? Side.BUY : Side.SELL;
        List<Level> levels = side(side);
        int rank = Ranks.random(random, Math.min(depth, levels.size()));
        int kind = random.nextInt(10);
        if (kind < 6) {
            change(levels, rank);
        } else if (kind < 8) {
            insert(side, levels, rank);
        } else {
            delete(side, levels, rank);
        }
    }

    private void change(List<Level> levels, int rank) {
        levels.set(rank, new Level(levels.get(rank).price(), quantity()));
    }

    /** Inserts in front of a level if there is room, or else changes it. */
    private void insert(Side side, List<Level> levels, int rank) {
        long price = levels.get(rank).price() + side.sign() * (rank == 0 ? gap() : 1);
        boolean isFree = rank == 0 ? side.sign() * price < side.sign() * side(side.opposite()).get(0).price()
                : levels.get(rank - 1).price() != price;
        if (!isFree || (whole && levels.size() == 2 * depth)) {
            change(levels, rank);
            return;
        }
        levels.add(rank, new Level(price, quantity()));
        if (!whole) {
            levels.remove(levels.size() - 1);
        }
    }

    private void delete(Side side, List<Level> levels, int rank) {
        if (levels.size() == depth / 2) {
            change(levels, rank);
            return;
        }
        levels.remove(rank);
        if (!whole) {
            levels.add(new Level(levels.get(levels.size() - 1).price() - side.sign() * gap(), quantity()));
        }
    }

    private long gap() {
        return 1L + random.nextInt(3);
    }

    private long quantity() {
        return 1L + random.nextInt(LARGEST);
    }

    private List<Level> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }
}
