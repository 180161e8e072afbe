package dev.colibri.api.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.colibri.api.market.BookChange;
import dev.colibri.api.model.Side;

/** A book by price level that is too simple to be wrong: a sorted map a side, compared before and after a message. */
final class NaiveBook {
    private final int depth;
    private final TreeMap<Long, Long> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<Long, Long> asks = new TreeMap<>();
    private final Map<Side, Integer> touched = new LinkedHashMap<>();
    private List<String> changes = List.of();

    /** One entry of a message. */
    record Entry(Side side, long price, long quantity) {}

    /** One message. */
    record Message(BookChange change, List<Entry> entries) {}

    NaiveBook(int depth) {
        this.depth = depth;
    }

    void apply(Message message) {
        touched.clear();
        if (message.change() == BookChange.SNAPSHOT) {
            bids.clear();
            asks.clear();
            touched.put(Side.BUY, 0);
            touched.put(Side.SELL, 0);
        }
        Map<Side, TreeMap<Long, Long>> before = Map.of(Side.BUY, new TreeMap<>(bids), Side.SELL, new TreeMap<>(asks));
        for (Entry entry : message.entries()) {
            apply(entry);
        }
        changes = new ArrayList<>();
        for (Side side : Side.values()) {
            while (levels(side).size() > depth) {
                levels(side).pollLastEntry();
            }
            TreeSet<Long> prices = new TreeSet<>(before.get(side).keySet());
            prices.addAll(levels(side).keySet());
            for (long price : prices) {
                long was = before.get(side).getOrDefault(price, 0L);
                long is = levels(side).getOrDefault(price, 0L);
                if (was != is) {
                    changes.add(side + " " + price + " " + was + ">" + is);
                }
            }
        }
    }

    TreeMap<Long, Long> levels(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    List<String> levelTexts(Side side) {
        return levels(side).entrySet().stream().map(level -> level.getKey() + ":" + level.getValue()).toList();
    }

    /** What differs from before the message; nobody says in which order. */
    List<String> changes() {
        return changes;
    }

    int bestTouchedRank(Side side) {
        return touched.getOrDefault(side, OrderBook.UNTOUCHED);
    }

    private void apply(Entry entry) {
        TreeMap<Long, Long> levels = levels(entry.side());
        if (levels.getOrDefault(entry.price(), 0L) == entry.quantity()) {
            return;
        }
        touched.merge(entry.side(), levels.headMap(entry.price()).size(), Math::min);
        if (entry.quantity() == 0) {
            levels.remove(entry.price());
        } else {
            levels.put(entry.price(), entry.quantity());
        }
    }
}
