package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.book.OrderBook;
import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.market.BookChange;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.time.Timer;

/** Keeps a book and tells it, as the subscription wants it: as a view, as snapshots at intervals, or as its top. */
abstract class BookFlow extends FakeFlow {
    private final OrderBook book;
    private final int priceScale;
    private final int quantityScale;

    BookFlow(Subscription subscription, int depth, Map.Entry<Integer, Integer> scales, NodeContext context) {
        super(subscription, context);
        priceScale = scales.getKey();
        quantityScale = scales.getValue();
        book = OrderBook.ofDepth(subscription.instrument(), priceScale, quantityScale, depth);
    }

    /** The book changed. */
    abstract void show(BookView view);

    @Override
    void take(FakeMessage.News news) {
        if (news.body() instanceof FakeMessage.Levels levels) {
            book.begin(news.whole() ? BookChange.SNAPSHOT : BookChange.UPDATE, news.time(), now());
            for (VenueLevel level : levels.levels()) {
                book.set(level.side(), level.price().withScale(priceScale).mantissa(),
                        level.quantity().withScale(quantityScale).mantissa());
            }
            book.end();
            show(book.view());
        }
    }

    /** Each change, as a live view. */
    static final class Views extends BookFlow {
        Views(Subscription.Book book, Map.Entry<Integer, Integer> scales, NodeContext context) {
            super(book, book.depth(), scales, context);
        }

        @Override
        void show(BookView view) {
            emit(view);
        }
    }

    /** Snapshots, at most one an interval, the last one never left out. */
    static final class Snapshots extends BookFlow {
        private final Duration interval;
        private final int depth;
        private @Nullable Timer due;
        private long last = Long.MIN_VALUE;

        Snapshots(Subscription.Depth depth, Map.Entry<Integer, Integer> scales, NodeContext context) {
            super(depth, depth.depth(), scales, context);
            this.interval = depth.interval();
            this.depth = depth.depth();
        }

        @Override
        void show(BookView view) {
            if (due != null && due.isActive()) {
                return;
            }
            long next = last == Long.MIN_VALUE ? now() : last + interval.toNanos();
            if (now() >= next) {
                tell(view);
            } else {
                due = context.timers().at(next, () -> tell(view));
            }
        }

        @Override
        void lost(String why) {
            cancel();
            super.lost(why);
        }

        @Override
        void end() {
            cancel();
            super.end();
        }

        private void tell(BookView view) {
            last = now();
            emit(new DepthSnapshot(view.instrument(), view.snapshot(depth).bids(),
                    view.snapshot(depth).asks(), view.eventTime(), last));
        }

        private void cancel() {
            if (due != null) {
                due.cancel();
            }
        }
    }

    /** The best bid and ask, when one of them changes. */
    static final class Tops extends BookFlow {
        private @Nullable Quote last;

        Tops(Subscription.Quotes quotes, int depth, Map.Entry<Integer, Integer> scales, NodeContext context) {
            super(quotes, depth, scales, context);
        }

        @Override
        void show(BookView view) {
            Quote top = new Quote(view.instrument(), view.priceRaw(Side.BUY, 0), view.quantityRaw(Side.BUY, 0),
                    view.priceRaw(Side.SELL, 0), view.quantityRaw(Side.SELL, 0), view.priceScale(),
                    view.quantityScale(), view.eventTime(), now());
            if (last == null || !sameTop(last, top)) {
                last = top;
                emit(top);
            }
        }

        private static boolean sameTop(Quote one, Quote two) {
            return one.bidRaw() == two.bidRaw() && one.bidQuantityRaw() == two.bidQuantityRaw()
                    && one.askRaw() == two.askRaw() && one.askQuantityRaw() == two.askQuantityRaw();
        }
    }
}
