package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.fake.FakeKey.Channel;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/** All figures of one market at one moment, as the fake venue tells them and as its connector hands them on. */
final class FakeTicker {
    private FakeTicker() {}

    /** What the venue says at a moment; the statistics' time is that moment. */
    static Ticker of(FakeMarket market, long time) {
        TickerStats told = (TickerStats) market.fact(Channel.STATS);
        Price last = market.trades.isEmpty() ? told.last() : market.trades.getLast().price();
        TickerStats stats = new TickerStats(told.instrument(), last, told.open(), told.high(), told.low(), told.vwap(),
                told.volume(), told.change(), told.changePercent(), time, 0);
        return new Ticker(market.listing.id(), Optional.of(quote(market, time)), stats,
                Optional.of((MarkPrice) market.fact(Channel.MARK)),
                Optional.of((IndexPrice) market.fact(Channel.INDEX)),
                Optional.of((FundingRate) market.fact(Channel.FUNDING)),
                Optional.of((OpenInterest) market.fact(Channel.INTEREST)));
    }

    private static Quote quote(FakeMarket market, long time) {
        List<VenueLevel> top = market.levels(1);
        VenueLevel bid = top.getFirst();
        VenueLevel ask = top.getLast();
        int priceScale = Price.of(market.listing.tick()).scale();
        int quantityScale = Quantity.of(market.listing.lot()).scale();
        return new Quote(market.listing.id(), bid.price().withScale(priceScale).mantissa(),
                bid.quantity().withScale(quantityScale).mantissa(), ask.price().withScale(priceScale).mantissa(),
                ask.quantity().withScale(quantityScale).mantissa(), priceScale, quantityScale, time, 0);
    }

    /** The same, received at a moment. */
    static Ticker received(Ticker ticker, long now) {
        return new Ticker(ticker.instrument(), ticker.quote().map(quote -> received(quote, now)),
                stamped(ticker.stats(), ticker.stats().eventTime(), now),
                ticker.mark().map(mark -> new MarkPrice(mark.instrument(), mark.price(), mark.eventTime(), now)),
                ticker.index().map(index -> new IndexPrice(index.instrument(), index.price(), index.eventTime(), now)),
                ticker.funding().map(rate -> new FundingRate(rate.instrument(), rate.rate(), rate.predicted(),
                        rate.absolute(), rate.interval(), rate.nextTime(), rate.eventTime(), now)),
                ticker.openInterest().map(interest -> new OpenInterest(interest.instrument(), interest.contracts(),
                        interest.eventTime(), now)));
    }

    private static Quote received(Quote quote, long now) {
        return new Quote(quote.instrument(), quote.bidRaw(), quote.bidQuantityRaw(), quote.askRaw(),
                quote.askQuantityRaw(), quote.priceScale(), quote.quantityScale(), quote.eventTime(), now);
    }

    /** Statistics with other times. */
    static TickerStats stamped(TickerStats stats, long eventTime, long receiveTime) {
        return new TickerStats(stats.instrument(), stats.last(), stats.open(), stats.high(), stats.low(), stats.vwap(),
                stats.volume(), stats.change(), stats.changePercent(), eventTime, receiveTime);
    }
}
