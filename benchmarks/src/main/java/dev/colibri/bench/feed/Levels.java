package dev.colibri.bench.feed;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.model.Side;

/**
 * Levels of both sides, the best first: what a subscriber sees of a book, or what has changed of it.
 */
record Levels(List<Level> bids, List<Level> asks) {

    /** So many go into the checksum. */
    private static final int CHECKED = 10;

    List<Level> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    int count() {
        return bids.size() + asks.size();
    }

    /** The levels that the checksum is made of. */
    Levels top() {
        return new Levels(bids.subList(0, Math.min(CHECKED, bids.size())),
                asks.subList(0, Math.min(CHECKED, asks.size())));
    }

    /**
     * What a subscriber must be told who sees so many levels and shall see others, as many: levels that are new or have
     * another quantity, and those that are gone; not those that are pushed out of sight by better ones.
     */
    Levels changesTo(Levels after) {
        return new Levels(changes(bids, after.bids, Side.BUY), changes(asks, after.asks, Side.SELL));
    }

    /** What a subscriber must be told who sees the whole book. */
    Levels allChangesTo(Levels after) {
        Levels changes = changesTo(after);
        addEnd(bids, after.bids, Side.BUY, changes.bids);
        addEnd(asks, after.asks, Side.SELL, changes.asks);
        return changes;
    }

    private static List<Level> changes(List<Level> before, List<Level> after, Side side) {
        List<Level> changes = new ArrayList<>();
        int old = 0;
        for (Level level : after) {
            while (old < before.size() && isBetter(before.get(old), level, side)) {
                changes.add(new Level(before.get(old).price(), 0));
                old++;
            }
            boolean stays = old < before.size() && before.get(old).price() == level.price();
            if (!stays || before.get(old).quantity() != level.quantity()) {
                changes.add(level);
            }
            old += stays ? 1 : 0;
        }
        return changes;
    }

    /** Adds what is gone behind the last level. */
    private static void addEnd(List<Level> before, List<Level> after, Side side, List<Level> changes) {
        Level last = after.get(after.size() - 1);
        before.stream().filter(level -> isBetter(last, level, side))
                .forEach(level -> changes.add(new Level(level.price(), 0)));
    }

    private static boolean isBetter(Level one, Level other, Side side) {
        return side.sign() * one.price() > side.sign() * other.price();
    }
}
