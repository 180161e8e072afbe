package dev.colibri.kraken.futures.live;

import java.util.List;
import java.util.OptionalLong;

import io.vertx.core.Future;

import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.live.Asked;
import dev.colibri.kraken.common.live.BookWatch;
import dev.colibri.kraken.common.live.FeedCounters;
import dev.colibri.kraken.common.live.LevelsWatch;
import dev.colibri.kraken.common.live.LiveNode;
import dev.colibri.kraken.common.live.LiveWing;
import dev.colibri.kraken.common.live.SharedChannels;
import dev.colibri.kraken.futures.stream.FuturesSocketless;
import dev.colibri.kraken.futures.stream.FuturesStream;

/** Futures' books as {@link FuturesChannels} makes them, on a {@link FuturesSocketless}. */
public final class FuturesFeedWing implements LiveWing {
    private final LiveNode node;
    private final FeedCounters counters = new FeedCounters("futures");
    private final SharedChannels<FuturesStream.Book, BookWatch, FuturesBook> books;

    /** @param feed where the frames come */
    public FuturesFeedWing(FuturesSocketless feed, LiveNode node) {
        this.node = node;
        this.books = new SharedChannels<>(feed::want);
    }

    @Override
    public Runnable watch(Instrument instrument, Asked asked) {
        if (!(asked.subscription() instanceof Subscription.Book wanted)) {
            throw new IllegalArgumentException("not measured: " + asked.subscription());
        }
        return books.watch(new FuturesStream.Book(instrument.terms().venueSymbol()),
                () -> new FuturesBook(instrument, counters),
                channel -> new LevelsWatch(asked, channel.view(), wanted.depth(), node.sink()));
    }

    @Override
    public Future<Void> open() {
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }

    @Override
    public boolean stands() {
        return true;
    }

    @Override
    public OptionalLong lastMessage() {
        return OptionalLong.empty();
    }

    @Override
    public List<Counter> counters() {
        return counters.list();
    }

    @Override
    public List<Limit> limits() {
        return List.of();
    }
}
