package dev.colibri.api.book;

import dev.colibri.api.model.Side;

/**
 * One side of a book order by order: its queues in the order of their prices, none of them empty between two changes.
 */
final class QueueSide {
    private final Side side;
    private final PriceLadder ladder;
    private final LevelQueues queues;

    QueueSide(Side side, int depth, LevelQueues queues) {
        this.side = side;
        this.ladder = new PriceLadder(side, depth);
        this.queues = queues;
    }

    int count() {
        return ladder.count();
    }

    LevelQueue queue(int rank) {
        return queues.get((int) ladder.value(rank));
    }

    /** The queue at a price; a new one is empty and must be filled. */
    LevelQueue queueAt(long price) {
        int found = ladder.find(price);
        if (found >= 0) {
            return queue(found);
        }
        LevelQueue queue = queues.obtain(side, price);
        ladder.insert(~found, price, queue.handle());
        return queue;
    }

    void drop(LevelQueue queue) {
        ladder.remove(ladder.find(queue.price()));
        queues.release(queue);
    }

    void clear() {
        for (int rank = 0; rank < ladder.count(); rank++) {
            queues.release(queue(rank));
        }
        ladder.clear();
    }
}
