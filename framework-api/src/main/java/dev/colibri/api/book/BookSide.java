package dev.colibri.api.book;

import dev.colibri.api.model.Side;

/**
 * One side of a book by price level: its levels, what the last message changed of them, and the best rank that it
 * touched. After a replacement every level counts as changed, so no list is kept for it.
 */
final class BookSide {
    private final int depth;
    private final PriceLadder ladder;
    private final LevelChanges changes = new LevelChanges();
    private boolean replaced;
    private int bestTouched = OrderBook.UNTOUCHED;

    BookSide(Side side, int depth) {
        this.depth = depth;
        this.ladder = new PriceLadder(side, depth);
    }

    int count() {
        return ladder.count();
    }

    long price(int rank) {
        return ladder.price(rank);
    }

    long quantity(int rank) {
        return ladder.value(rank);
    }

    /** The rank of a price; where there is none, the complement of the rank it would have. */
    int find(long price) {
        return ladder.find(price);
    }

    /** The ranks better than this are as they were before the message. */
    int bestTouched() {
        return bestTouched;
    }

    int changeCount() {
        return replaced ? ladder.count() : changes.count();
    }

    long changePrice(int index) {
        return replaced ? ladder.price(index) : changes.price(index);
    }

    long changeBefore(int index) {
        return replaced ? 0 : changes.quantityBefore(index);
    }

    long changeAfter(int index) {
        return replaced ? ladder.value(index) : changes.quantityAfter(index);
    }

    void beginUpdate() {
        changes.clear();
        replaced = false;
        bestTouched = OrderBook.UNTOUCHED;
    }

    void beginReplacement() {
        ladder.clear();
        changes.clear();
        replaced = true;
        bestTouched = 0;
    }

    void set(long price, long quantity) {
        int found = ladder.find(price);
        int rank = found < 0 ? ~found : found;
        long before = found < 0 ? 0 : ladder.value(found);
        if (before == quantity) {
            return;
        }
        if (quantity == 0) {
            ladder.remove(rank);
        } else if (found < 0) {
            ladder.insert(rank, price, quantity);
        } else {
            ladder.setValue(rank, quantity);
        }
        bestTouched = Math.min(bestTouched, rank);
        if (!replaced) {
            changes.note(price, before, quantity);
        }
    }

    void end() {
        if (ladder.count() > depth) {
            cut();
        }
        changes.settle();
    }

    private void cut() {
        if (!replaced) {
            for (int rank = ladder.count() - 1; rank >= depth; rank--) {
                changes.note(ladder.price(rank), ladder.value(rank), 0);
            }
        }
        ladder.cutTo(depth);
    }
}
