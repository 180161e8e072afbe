package dev.colibri.kraken.futures.market;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.kraken.common.market.Exact;
import dev.colibri.kraken.common.market.Tops;
import dev.colibri.kraken.futures.rest.FuturesTicker;

/**
 * Puts one of the venue's tickers into Colibri's words.
 *
 * @param eventTime when the venue said it
 */
record FuturesTickers(Derivative contract, FuturesTicker told, long eventTime, long receiveTime) {

    Ticker ticker() {
        return new Ticker(contract.id(), Optional.of(quote()), stats(),
                computed(told.markPrice()).map(price -> new MarkPrice(contract.id(), price, eventTime, receiveTime)),
                computed(told.indexPrice()).map(price -> new IndexPrice(contract.id(), price, eventTime, receiveTime)),
                funding(), some(told.openInterest(), this::quantity)
                        .map(open -> new OpenInterest(contract.id(), open, eventTime, receiveTime)));
    }

    Quote quote() {
        return Tops.quote(contract, level(told.bid(), told.bidSize()), level(told.ask(), told.askSize()), eventTime,
                receiveTime);
    }

    private Optional<Level> level(@Nullable BigDecimal price, @Nullable BigDecimal size) {
        return price == null || size == null ? Optional.empty() : Tops.level(contract, price, size);
    }

    private TickerStats stats() {
        Price last = some(told.last(), this::price).orElse(null);
        Price open = some(told.open24h(), this::price).orElse(null);
        return new TickerStats(contract.id(), last, open, some(told.high24h(), this::price).orElse(null),
                some(told.low24h(), this::price).orElse(null), told.vwap24h(),
                some(told.vol24h(), this::quantity).orElse(null),
                last == null || open == null ? null : last.minus(open), told.change24h(), eventTime, receiveTime);
    }

    /** Funding by request is told in currency per contract, so without an index it cannot be told as a rate. */
    private Optional<FundingRate> funding() {
        BigDecimal absolute = told.fundingRate();
        BigDecimal index = told.indexPrice();
        if (absolute == null || index == null || index.signum() <= 0) {
            return Optional.empty();
        }
        RelativeFunding relative = new RelativeFunding(contract.contract(), index);
        BigDecimal predicted = told.fundingRatePrediction();
        return Optional.of(new FundingRate(contract.id(), relative.of(absolute),
                predicted == null ? null : relative.of(predicted), absolute, RelativeFunding.INTERVAL, 0, eventTime,
                receiveTime));
    }

    private Optional<Price> computed(@Nullable BigDecimal value) {
        return some(value, price -> Exact.computed(price, contract.priceScale()));
    }

    private Price price(BigDecimal value) {
        return Exact.price(value, contract.priceScale());
    }

    private Quantity quantity(BigDecimal value) {
        return Exact.quantity(value, contract.quantityScale());
    }

    private static <T> Optional<T> some(@Nullable BigDecimal value, Function<BigDecimal, T> words) {
        return Optional.ofNullable(value).map(words);
    }
}
