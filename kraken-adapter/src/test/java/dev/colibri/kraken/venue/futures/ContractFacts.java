package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.VenueClock;

/** What the venue tells of a contract beside its book and trades; until it is made to, something ordinary. */
record ContractFacts(Market<FuturesContract> market) {
    private static final long HOUR = Duration.ofHours(1).toNanos();
    private static final BigDecimal USUAL_FUNDING = new BigDecimal("0.0000105");

    BigDecimal mark() {
        return market.fact(MarkPrice.class).map(told -> told.price().toBigDecimal()).orElseGet(this::middle);
    }

    BigDecimal index() {
        return market.fact(IndexPrice.class).map(told -> told.price().toBigDecimal()).orElseGet(this::middle);
    }

    BigDecimal openInterest() {
        return market.fact(OpenInterest.class).map(told -> told.contracts().toBigDecimal())
                .orElseGet(() -> market.some(12_345));
    }

    /** The price around which the contract began to trade. */
    private BigDecimal middle() {
        List<String> names = FuturesContract.FIRST.stream().map(FuturesContract::name).toList();
        int place = names.indexOf(market.terms().name());
        return new BigDecimal(place < 0 ? FuturesContract.LATER_MIDDLE : FuturesContract.MIDDLES.get(place));
    }

    /** The rate as a fraction of a position's value; nothing for contracts that end. */
    @Nullable
    BigDecimal relativeFunding() {
        return market.terms().isPerpetual()
                ? market.fact(FundingRate.class).map(FundingRate::rate).orElse(USUAL_FUNDING)
                : null;
    }

    @Nullable
    BigDecimal relativePrediction() {
        return market.terms().isPerpetual()
                ? market.fact(FundingRate.class).map(FundingRate::predicted).orElse(USUAL_FUNDING.negate())
                : null;
    }

    /** The same in currency for a contract and an hour. */
    @Nullable
    BigDecimal absolute(@Nullable BigDecimal relative) {
        if (relative == null) {
            return null;
        }
        return market.terms().inverse() ? relative.divide(index(), MathContext.DECIMAL64)
                : relative.multiply(index(), MathContext.DECIMAL64);
    }

    /** When the rate changes next, in milliseconds. */
    long nextFunding(long now) {
        long told = market.fact(FundingRate.class).map(FundingRate::nextTime).orElse(0L);
        return VenueClock.millis(told == 0 ? Math.floorDiv(now, HOUR) * HOUR + HOUR : told);
    }
}
