package dev.colibri.api.bar;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;

/**
 * A builder under test with the bars it told. Times are seconds since the epoch; prices have one decimal, quantities
 * two.
 */
final class BarFeed {
    static final InstrumentId BTC = InstrumentId.parse("BTC/USD.KRAKEN");
    static final BarSettings SETTINGS = BarSettings.of(1, 2);

    final List<Bar> bars = new ArrayList<>();
    final BarBuilder builder;

    BarFeed(String spec, BarSettings settings) {
        this(new BarType(BTC, BarSpec.parse(spec), PriceType.LAST, BarType.Source.INTERNAL), settings);
    }

    BarFeed(BarType type, BarSettings settings) {
        builder = BarBuilder.of(type, settings, bars::add);
    }

    static BarType type(String rest) {
        return BarType.parse(BTC + "-" + rest);
    }

    static long at(double seconds) {
        return Math.round(seconds * 1e9);
    }

    static Trade trade(double seconds, long price, long quantity, Origin origin) {
        return trade(at(seconds), price, quantity, origin, TradeKind.NORMAL);
    }

    static Trade trade(long time, long price, long quantity, Origin origin, TradeKind kind) {
        return new Trade(BTC, 0, 1, price, quantity, 1, 2, Side.BUY, kind, origin, time, time + 5);
    }

    BarFeed trade(double seconds, long price, long quantity) {
        builder.accept(trade(seconds, price, quantity, Origin.LIVE));
        return this;
    }

    BarFeed recovered(double seconds, long price, long quantity) {
        builder.accept(trade(seconds, price, quantity, Origin.RECOVERED));
        return this;
    }

    BarFeed live(double seconds) {
        builder.feedLive(at(seconds));
        return this;
    }

    BarFeed stale(double seconds) {
        builder.feedStale(at(seconds));
        return this;
    }

    BarFeed repaired(double seconds) {
        builder.feedRepaired(at(seconds));
        return this;
    }

    BarFeed reach(double seconds) {
        builder.advanceTo(at(seconds));
        return this;
    }

    /** The bars so far, each as {@code open time: O H L C volume/count}, with what is special about it. */
    List<String> told() {
        return bars.stream().map(BarFeed::line).toList();
    }

    static String line(Bar bar) {
        return EventTime.instant(bar.openTime()).getEpochSecond() + ": " + bar.open() + " " + bar.high() + " "
                + bar.low() + " " + bar.close() + " " + bar.volume() + "/" + bar.tradeCount()
                + (bar.complete() ? "" : " incomplete") + (bar.origin() == Origin.LIVE ? "" : " " + bar.origin());
    }
}
