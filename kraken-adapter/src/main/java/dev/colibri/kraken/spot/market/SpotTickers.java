package dev.colibri.kraken.spot.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.Price;
import dev.colibri.kraken.common.market.Exact;
import dev.colibri.kraken.common.market.Tops;
import dev.colibri.kraken.spot.rest.TickerAnswer;

/** Puts the venue's tickers into Colibri's words. Prices of zero say that there is none. */
final class SpotTickers {
    /** Where a row has the figure of the last 24 hours, after that of today. */
    private static final int DAY = 1;

    private SpotTickers() {}

    static Ticker ticker(CurrencyPair pair, TickerAnswer.Row row, long now) {
        Optional<Level> bid = SpotMarket.level(pair, row.b().get(0), row.b().get(2));
        Optional<Level> ask = SpotMarket.level(pair, row.a().get(0), row.a().get(2));
        BigDecimal vwap = row.p().get(DAY);
        TickerStats stats = new TickerStats(pair.id(), price(pair, row.c(), 0), null, price(pair, row.h(), DAY),
                price(pair, row.l(), DAY), vwap.signum() == 0 ? null : vwap,
                Exact.quantity(row.v().get(DAY), pair.quantityScale()), null, null, now, now);
        return new Ticker(pair.id(), Optional.of(Tops.quote(pair, bid, ask, now, now)), stats, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static @Nullable Price price(CurrencyPair pair, List<BigDecimal> figures, int at) {
        BigDecimal figure = figures.get(at);
        return figure.signum() == 0 ? null : Exact.price(figure, pair.priceScale());
    }
}
