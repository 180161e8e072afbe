package dev.colibri.api.contract.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import io.vertx.core.Future;

import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.api.spi.Unsupported;

/** Requests, page by page until they are complete. */
final class FakeHistory {
    private final FakeWire wire;
    private final List<Capabilities> capabilities;
    private final NodeContext context;
    private final FakeInstruments instruments;

    FakeHistory(FakeSettings settings, NodeContext context, FakeInstruments instruments) {
        this.wire = settings.wire();
        this.capabilities = settings.capabilities();
        this.context = context;
        this.instruments = instruments;
    }

    Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        return need(Feature.BOOK_REQUEST).compose(able -> wire.book(instrument, depth))
                .map(book -> new DepthSnapshot(instrument, book.bids(), book.asks(), book.eventTime(),
                        context.clock().nanos()));
    }

    Future<Ticker> ticker(InstrumentId instrument) {
        return need(Feature.TICKER_REQUEST).compose(able -> wire.ticker(instrument))
                .map(ticker -> FakeTicker.received(ticker, context.clock().nanos()));
    }

    Future<List<Trade>> trades(InstrumentId instrument, HistoryRange range) {
        Bounds bounds = Bounds.of(range);
        return need(Feature.TRADE_HISTORY)
                .compose(able -> pages(instrument, bounds, new ArrayList<>(), range.progress()))
                .map(rows -> rows.stream().map(row -> event(instrument, row, Origin.RECOVERED)).toList());
    }

    Future<List<Bar>> bars(BarType type, HistoryRange range) {
        Map.Entry<Integer, Integer> scales = instruments.scales(type.instrument());
        return need(Feature.BAR_HISTORY).compose(able -> wire.candles(FakeKey.of(new Subscription.Bars(type))))
                .map(candles -> within(candles.stream().filter(candle -> candle.closeTime() <= context.clock().nanos())
                        .map(candle -> candle.bar(type, scales.getKey(), scales.getValue(), Origin.RECOVERED,
                                context.clock().nanos())),
                        Bar::closeTime, Bounds.of(range)));
    }

    Future<List<FundingRate>> fundingRates(InstrumentId instrument, HistoryRange range) {
        return need(Feature.FUNDING_HISTORY).compose(able -> wire.funding(instrument))
                .map(rates -> within(rates.stream(), FundingRate::eventTime, Bounds.of(range)));
    }

    /** All trades after one. */
    Future<List<VenueTrade>> after(InstrumentId instrument, long id) {
        return pages(instrument, new Bounds(Long.MIN_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, false, id),
                new ArrayList<>(), HistoryProgress.SILENT);
    }

    Trade event(InstrumentId instrument, VenueTrade trade, Origin origin) {
        Map.Entry<Integer, Integer> scales = instruments.scales(instrument);
        return new Trade(instrument, trade.id().high(), trade.id().low(),
                trade.price().withScale(scales.getKey()).mantissa(),
                trade.quantity().withScale(scales.getValue()).mantissa(), scales.getKey(), scales.getValue(),
                trade.aggressor(), TradeKind.NORMAL, origin, trade.time(), context.clock().nanos());
    }

    private Future<List<VenueTrade>> pages(InstrumentId instrument, Bounds bounds, List<VenueTrade> rows,
            HistoryProgress progress) {
        long after = rows.isEmpty() || bounds.newest ? bounds.after : rows.getLast().id().low();
        long before = rows.isEmpty() || !bounds.newest ? Long.MAX_VALUE : rows.getFirst().id().low();
        return wire.trades(new FakeWire.TradePage(instrument, bounds.from, bounds.to, after, before, bounds.newest))
                .compose(page -> {
                    rows.addAll(bounds.newest ? 0 : rows.size(), page);
                    if (page.size() < FakeVenue.PAGE || rows.size() >= bounds.most) {
                        return Future.succeededFuture(bounds.cut(rows));
                    }
                    if (!progress.page(rows.size(), EventTime.instant(rows.getLast().time()))) {
                        return Future.failedFuture(new CancellationException("history was not wanted any more"));
                    }
                    return pages(instrument, bounds, rows, progress);
                });
    }

    private static <R> List<R> within(Stream<R> rows, ToLongFunction<R> time, Bounds bounds) {
        return bounds.cut(rows.filter(row -> time.applyAsLong(row) >= bounds.from && time.applyAsLong(row) < bounds.to)
                .toList());
    }

    private Future<Void> need(Feature feature) {
        boolean able = capabilities.stream()
                .anyMatch(table -> table.support(feature) != Capabilities.Support.NONE);
        return able ? Future.succeededFuture()
                : Future.failedFuture(new Unsupported(feature, "The fake venue gives no " + feature));
    }

    /** A range in the venue's terms. */
    private record Bounds(long from, long to, int most, boolean newest, long after) {

        static Bounds of(HistoryRange range) {
            return new Bounds(range.from().map(EventTime::nanos).orElse(Long.MIN_VALUE),
                    range.to().map(EventTime::nanos).orElse(Long.MAX_VALUE),
                    range.most() == 0 ? Integer.MAX_VALUE : range.most(), range.from().isEmpty(), 0);
        }

        <R> List<R> cut(List<R> rows) {
            int surplus = Math.max(0, rows.size() - most);
            return List.copyOf(newest ? rows.subList(surplus, rows.size()) : rows.subList(0, rows.size() - surplus));
        }
    }
}
