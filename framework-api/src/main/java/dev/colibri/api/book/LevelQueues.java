package dev.colibri.api.book;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.colibri.api.model.Side;

/** The pool of all queues that a book has ever needed at once, by handle. */
final class LevelQueues {
    private final List<LevelQueue> all = new ArrayList<>();
    private final Deque<LevelQueue> free = new ArrayDeque<>();

    LevelQueue get(int handle) {
        return all.get(handle);
    }

    /** An empty queue for a price. */
    LevelQueue obtain(Side side, long price) {
        LevelQueue queue = free.pollLast();
        if (queue == null) {
            queue = new LevelQueue(all.size(), side, price);
            all.add(queue);
        } else {
            queue.reuse(side, price);
        }
        return queue;
    }

    void release(LevelQueue queue) {
        free.addLast(queue);
    }
}
