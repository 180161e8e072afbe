package dev.colibri.kraken.common.live;

import java.util.List;

import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.spi.MarketSink;

/** A book order by order, told as it is to all who share it. */
public abstract class OrdersChannel extends Channel<OrdersChannel.OrdersWatch> {
    private final OrderByOrderBookView book;
    private final MarketSink sink;

    /** @param book the book as this channel keeps it; the same view for the channel's whole life */
    protected OrdersChannel(OrderByOrderBookView book, MarketSink sink) {
        this.book = book;
        this.sink = sink;
    }

    /** A subscription to the book. */
    public record OrdersWatch(Asked asked) implements Watch {}

    /** A message was applied and proven good: tells it, once, since all who ask see the same view. */
    protected final void changed() {
        live();
        List<OrdersWatch> all = watches();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).asked().isLive()) {
                sink.accept(book);
                return;
            }
        }
    }

    @Override
    protected final void attached(OrdersWatch watch) {
        sink.accept(book);
    }
}
