package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.colibri.api.model.Side;
import dev.colibri.kraken.venue.QueueBook;
import dev.colibri.kraken.venue.Resting;

/**
 * The best levels of a book as somebody was told them. What must be told next is what is gone from the book, and what
 * is new or other within the best levels of now; a level that was only pushed out of them is not told.
 */
record BookWindow(Map<BigDecimal, List<Resting>> bids, Map<BigDecimal, List<Resting>> asks) {

    static BookWindow of(QueueBook book, int depth) {
        return new BookWindow(book.queues(Side.BUY, depth), book.queues(Side.SELL, depth));
    }

    private Map<BigDecimal, List<Resting>> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    /** The levels to be told of a side; zero for those that are gone. */
    List<QueueBook.Level> levels(Side side, BookWindow before, QueueBook book) {
        List<QueueBook.Level> told = new ArrayList<>();
        before.side(side).keySet().stream().filter(price -> !book.has(side, price))
                .forEach(price -> told.add(new QueueBook.Level(price, BigDecimal.ZERO)));
        side(side).forEach((price, queue) -> {
            BigDecimal now = QueueBook.sum(queue);
            List<Resting> then = before.side(side).getOrDefault(price, List.of());
            if (QueueBook.sum(then).compareTo(now) != 0) {
                told.add(new QueueBook.Level(price, now));
            }
        });
        return told;
    }

    /** The orders to be told of a side: within each level the gone, then the smaller, then the new. */
    List<Change> orders(Side side, BookWindow before, QueueBook book) {
        List<Change> told = new ArrayList<>();
        before.side(side).forEach((price, queue) -> {
            if (!book.has(side, price)) {
                queue.forEach(order -> told.add(new Change("delete", order)));
            }
        });
        side(side).forEach((price, queue) -> changes(before.side(side).getOrDefault(price, List.of()), queue, told));
        return told;
    }

    private static void changes(List<Resting> before, List<Resting> now, List<Change> told) {
        for (Resting old : before) {
            if (now.stream().noneMatch(order -> order.id().equals(old.id()))) {
                told.add(new Change("delete", old));
            }
        }
        for (Resting order : now) {
            if (before.stream().noneMatch(old -> old.id().equals(order.id()))) {
                told.add(new Change("add", order));
            } else if (!before.contains(order)) {
                told.add(new Change("modify", order));
            }
        }
    }

    /** An order, and what became of it. */
    record Change(String event, Resting order) {}
}
