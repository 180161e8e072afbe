package dev.colibri.kraken.venue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/** A market's figures of a stretch of time; prices are absent when nothing traded. */
public record Figures(@Nullable BigDecimal last, @Nullable BigDecimal open, @Nullable BigDecimal high,
        @Nullable BigDecimal low, @Nullable BigDecimal vwap, BigDecimal volume, BigDecimal change,
        BigDecimal changePercent, long trades) {

    private static final Figures NONE =
            new Figures(null, null, null, null, null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0);

    /** The figures of trades since a time. */
    static Figures of(List<Print> prints, long since) {
        List<Print> told = prints.stream().filter(print -> print.time() >= since).toList();
        if (told.isEmpty()) {
            return NONE;
        }
        PlainCandle all = PlainCandle.traded(told, Long.MAX_VALUE).getFirst();
        BigDecimal change = all.close().subtract(all.open());
        return new Figures(all.close(), all.open(), all.high(), all.low(), all.vwap().orElse(null), all.volume(),
                change, percent(change, all.open()), all.trades());
    }

    /** The figures that a venue was made to tell. */
    static Figures of(TickerStats told) {
        Quantity volume = told.volume();
        Price change = told.change();
        BigDecimal percent = told.changePercent();
        return new Figures(figure(told.last()), figure(told.open()), figure(told.high()), figure(told.low()),
                told.vwap(), volume == null ? BigDecimal.ZERO : volume.toBigDecimal(),
                change == null ? BigDecimal.ZERO : change.toBigDecimal(),
                percent == null ? BigDecimal.ZERO : percent, 0);
    }

    private static @Nullable BigDecimal figure(@Nullable Price price) {
        return price == null ? null : price.toBigDecimal();
    }

    private static BigDecimal percent(BigDecimal change, BigDecimal of) {
        return change.movePointRight(2).divide(of, MathContext.DECIMAL32);
    }
}
