package dev.colibri.api.bar;

import java.math.RoundingMode;

import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/** Takes from events the price that bars follow, at the bars' scale. */
final class BarPrices {
    private final PriceType priceType;
    private final int inputScale;
    private final int barScale;
    private final int quantityScale;

    BarPrices(PriceType priceType, BarSettings settings) {
        this.priceType = priceType;
        this.inputScale = settings.priceScale();
        this.barScale = priceType == PriceType.MID ? inputScale + 1 : inputScale;
        this.quantityScale = settings.quantityScale();
        Require.within("bar price scale", barScale, 0, Decimals.MAX_SCALE);
    }

    int barScale() {
        return barScale;
    }

    int quantityScale() {
        return quantityScale;
    }

    long priceOf(Trade trade) {
        return exact(trade.priceRaw(), trade.priceScale());
    }

    long quantityOf(Trade trade) {
        return trade.quantityScale() == quantityScale ? trade.quantityRaw()
                : Decimals.rescale(trade.quantityRaw(), trade.quantityScale(), quantityScale);
    }

    /** Whether a quote has what the price is made of. */
    boolean isIn(Quote quote) {
        return switch (priceType) {
            case BID -> quote.hasBid();
            case ASK -> quote.hasAsk();
            case MID -> quote.hasBid() && quote.hasAsk();
            case LAST, MARK, INDEX -> throw notOfQuotes();
        };
    }

    /** The price that {@link #isIn} a quote. */
    long priceOf(Quote quote) {
        return switch (priceType) {
            case BID -> exact(quote.bidRaw(), quote.priceScale());
            case ASK -> exact(quote.askRaw(), quote.priceScale());
            case MID -> middle(exact(quote.bidRaw(), quote.priceScale()), exact(quote.askRaw(), quote.priceScale()));
            case LAST, MARK, INDEX -> throw notOfQuotes();
        };
    }

    private InvalidValueException notOfQuotes() {
        return new InvalidValueException("bar price type", priceType.name(), "must be BID, ASK or MID to take quotes");
    }

    long rounded(Price price) {
        return Decimals.rescale(price.mantissa(), price.scale(), inputScale, RoundingMode.HALF_EVEN);
    }

    /** Half the sum at one more decimal; ten times the sum is even, so nothing is lost. */
    private static long middle(long bid, long ask) {
        return Decimals.rescale(Decimals.add(bid, ask), 0, 1) / 2;
    }

    private long exact(long raw, int scale) {
        return scale == inputScale ? raw : Decimals.rescale(raw, scale, inputScale);
    }
}
