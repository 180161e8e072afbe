package dev.colibri.api.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.RecordedBook;

import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of every book that is shown. */
final class Books {
    private Books() {}

    static void checkShape(RecordedBook book, int depth) {
        assertThat(book.depth()).as("depth of %s", book).isEqualTo(depth);
        assertThat(book.isCrossed()).as("crossed: %s", book).isFalse();
        for (Side side : Side.values()) {
            List<RecordedBook.Level> levels = book.levels(side);
            assertThat(levels).as("%s of %s", side, book).isNotEmpty().hasSizeLessThanOrEqualTo(depth);
            assertThat(levels).as("quantities of %s", book).allMatch(level -> level.quantityRaw() > 0);
            for (int rank = 1; rank < levels.size(); rank++) {
                long further = side.sign() * (levels.get(rank - 1).priceRaw() - levels.get(rank).priceRaw());
                assertThat(further).as("order of rank %d of %s in %s", rank, side, book).isPositive();
            }
        }
    }

    static void checkTruth(RecordedBook book, DepthSnapshot truth, int depth) {
        for (Side side : Side.values()) {
            assertThat(book.snapshot(depth).levels(side)).as("%s of the book to %d", side, depth)
                    .isEqualTo(truth.levels(side));
        }
    }

    /** A copy of a book that is kept up by changes alone; compared with the view after each. */
    static void checkChanges(List<RecordedBook> books) {
        List<NavigableMap<Long, Long>> copy = List.of(new TreeMap<>(), new TreeMap<>());
        assertThat(books.getFirst().change()).as("what the first view says of itself").isEqualTo(BookChange.SNAPSHOT);
        for (RecordedBook book : books) {
            if (book.change() == BookChange.SNAPSHOT) {
                copy.forEach(NavigableMap::clear);
            }
            for (RecordedBook.Change change : book.changes()) {
                NavigableMap<Long, Long> side = copy.get(change.side().ordinal());
                if (change.quantityRaw() == 0) {
                    side.remove(change.priceRaw());
                } else {
                    side.put(change.priceRaw(), change.quantityRaw());
                }
            }
            for (Side side : Side.values()) {
                NavigableMap<Long, Long> levels = copy.get(side.ordinal());
                assertThat(rows(side == Side.BUY ? levels.descendingMap() : levels))
                        .as("a copy's %s, after the changes of %s", side, book).isEqualTo(book.levels(side));
            }
        }
    }

    /**
     * A message for the venue's book that keeps it sane: bids never rise above the anchor's best bid and asks never
     * fall below its best ask, and three levels a side always stay.
     */
    static List<VenueLevel> anyChange(RandomGenerator random, DepthSnapshot anchor, DepthSnapshot now, Price tick,
            Quantity quantity) {
        List<VenueLevel> changes = new ArrayList<>();
        for (Side side : Side.values()) {
            List<DepthSnapshot.Level> levels = now.levels(side);
            if (random.nextInt(3) == 0 && levels.size() > 3) {
                Price gone = levels.get(random.nextInt(levels.size())).price();
                changes.add(new VenueLevel(side, gone, Quantity.zero(0)));
            } else {
                Price best = anchor.levels(side).getFirst().price();
                long away = (long) side.sign() * random.nextInt(15) * tick.mantissa();
                changes.add(new VenueLevel(side, best.minus(Price.of(away, tick.scale())),
                        quantity.times(1 + random.nextInt(50))));
            }
        }
        return changes;
    }

    private static List<RecordedBook.Level> rows(NavigableMap<Long, Long> side) {
        return side.entrySet().stream().map(row -> new RecordedBook.Level(row.getKey(), row.getValue())).toList();
    }
}
