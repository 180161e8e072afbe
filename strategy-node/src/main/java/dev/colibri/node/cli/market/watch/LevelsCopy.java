package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.BookView;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/**
 * The best levels of a book as they were after its last message.
 *
 * <p>A view is gone when its callback ends, and nobody knows whether a message is the last for a while: if one were
 * looked at only when a redraw is due, the last message of a burst would stay unseen until the next one came. So every
 * message is copied, but as plain longs into the same arrays, without an object; values are made when a screen is
 * drawn.
 */
final class LevelsCopy {
    private final Half asks;
    private final Half bids;
    private int priceScale;
    private int quantityScale;
    private boolean known;

    /** @param depth how many levels of a side are kept */
    LevelsCopy(int depth) {
        asks = new Half(depth);
        bids = new Half(depth);
    }

    void copy(BookView view) {
        scales(view);
        asks.copy(view, Side.SELL);
        bids.copy(view, Side.BUY);
    }

    void copy(OrderByOrderBookView view) {
        copy(view.levels());
        asks.count(view, Side.SELL);
        bids.count(view, Side.BUY);
    }

    /** Knows nothing any more. */
    void forget() {
        known = false;
        asks.count = 0;
        bids.count = 0;
    }

    private void scales(BookView view) {
        priceScale = view.priceScale();
        quantityScale = view.quantityScale();
        known = true;
    }

    Ladder ladder(StreamState stream) {
        return new Ladder(stream, known, rungs(asks), rungs(bids));
    }

    private List<Rung> rungs(Half half) {
        List<Rung> rungs = new ArrayList<>();
        for (int i = 0; i < half.count; i++) {
            rungs.add(new Rung(Price.of(half.prices[i], priceScale), Quantity.of(half.quantities[i], quantityScale),
                    half.orders[i]));
        }
        return rungs;
    }

    /** One side, best first. */
    private static final class Half {
        private final long[] prices;
        private final long[] quantities;
        private final int[] orders;
        private int count;

        Half(int depth) {
            prices = new long[depth];
            quantities = new long[depth];
            orders = new int[depth];
        }

        void copy(BookView view, Side side) {
            count = Math.min(prices.length, view.levelCount(side));
            for (int i = 0; i < count; i++) {
                prices[i] = view.priceRaw(side, i);
                quantities[i] = view.quantityRaw(side, i);
            }
        }

        void count(OrderByOrderBookView view, Side side) {
            for (int i = 0; i < count; i++) {
                orders[i] = view.orderCount(side, i);
            }
        }
    }
}
