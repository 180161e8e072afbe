package dev.colibri.kraken.spot.live;

import java.util.List;

/** The depths that the venue sells its books to. */
final class SpotDepths {
    /** Of books by price level, ascending. */
    static final List<Integer> LEVELS = List.of(10, 25, 100, 500, 1000);
    /** Of books order by order, in price levels, ascending. */
    static final List<Integer> ORDERS = List.of(10, 100, 1000);

    private SpotDepths() {}

    /** Those that hold a depth, ascending; never none, since the deepest is as deep as may be asked for. */
    static List<Integer> holding(int depth, List<Integer> sold) {
        return sold.stream().filter(each -> each >= depth).toList();
    }
}
