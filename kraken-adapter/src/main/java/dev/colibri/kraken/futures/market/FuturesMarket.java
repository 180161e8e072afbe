package dev.colibri.kraken.futures.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;

import io.vertx.core.Future;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.DepthSnapshot.Level;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.DatedFuture;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.FeeSchedule;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Perpetual;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.market.Answers;
import dev.colibri.kraken.common.market.Bounds;
import dev.colibri.kraken.common.market.Tops;
import dev.colibri.kraken.common.market.VenueCondition;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FeeSchedulesAnswer;
import dev.colibri.kraken.futures.rest.FeeSchedulesRequest;
import dev.colibri.kraken.futures.rest.FundingHistoryRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesTicker;
import dev.colibri.kraken.futures.rest.OrderbookAnswer;
import dev.colibri.kraken.futures.rest.OrderbookRequest;
import dev.colibri.kraken.futures.rest.TickerRequest;
import dev.colibri.kraken.futures.rest.TickersRequest;

/**
 * Kraken Futures' market data by request.
 *
 * <p>Every method fails as {@link FuturesApi#send} does when a request fails, and with a {@link
 * dev.colibri.api.spi.VenueException} when an answer holds what cannot be. History is complete or fails; how to go on
 * after a failure is told by {@link dev.colibri.kraken.common.history}.
 *
 * <p>The event time of tickers and books is the venue's time of its answer.
 */
public final class FuturesMarket {
    /** The contract that is asked for the time; the one traded most. */
    private static final String TIMEKEEPER = "PF_XBTUSD";

    private final FuturesApi api;
    private final Clock clock;

    /** The market as an interface tells it. */
    public FuturesMarket(FuturesApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /** The venue's time. */
    public Future<Instant> serverTime() {
        return new VenueTime(api, TIMEKEEPER).now().map(EventTime::instant);
    }

    /**
     * What the venue does with orders now. It does not say so itself; it follows from its markets: online as long as
     * one of them trades, post-only when those that are not suspended are, in maintenance when all are suspended.
     */
    public Future<VenueCondition> status() {
        return Answers.of("The venue's status", api.send(new TickersRequest()), answer -> {
            List<FuturesTicker> all = answer.tickers();
            long suspended = all.stream().filter(ticker -> Boolean.TRUE.equals(ticker.suspended())).count();
            long trading = all.stream().filter(ticker -> !Boolean.TRUE.equals(ticker.suspended())
                    && !Boolean.TRUE.equals(ticker.postOnly())).count();
            return new VenueCondition(state(trading, all.size() - suspended), suspended + " of " + all.size()
                    + " markets are suspended, " + (all.size() - suspended - trading) + " are post-only",
                    KrakenTimes.ofText(answer.serverTime()), clock.nanos());
        });
    }

    private static VenueStatus.State state(long trading, long open) {
        if (trading > 0) {
            return VenueStatus.State.ONLINE;
        }
        return open > 0 ? VenueStatus.State.POST_ONLY : VenueStatus.State.MAINTENANCE;
    }

    /**
     * The ticker of a contract. Its funding is told relative, by the index of the same answer; without an index there
     * is none.
     */
    public Future<Ticker> ticker(Derivative contract) {
        return Answers.of("The ticker of " + contract.id(), told(contract), FuturesTickers::ticker);
    }

    /** The best bid and ask of a contract. */
    public Future<Quote> quote(Derivative contract) {
        return Answers.of("The ticker of " + contract.id(), told(contract), FuturesTickers::quote);
    }

    private Future<FuturesTickers> told(Derivative contract) {
        return Answers.of("The ticker of " + contract.id(),
                api.send(new TickerRequest(contract.terms().venueSymbol())), answer -> new FuturesTickers(contract,
                        answer.ticker(), KrakenTimes.ofText(answer.serverTime()), clock.nanos()));
    }

    /**
     * The book of a contract.
     *
     * @param depth levels of each side, at least 1; else the answer is an {@link InvalidValueException}
     */
    public Future<DepthSnapshot> book(Derivative contract, int depth) {
        if (depth < 1) {
            return Future.failedFuture(
                    new InvalidValueException("book depth", Integer.toString(depth), "must be positive"));
        }
        return Answers.of("The book of " + contract.id(),
                api.send(new OrderbookRequest(contract.terms().venueSymbol())),
                answer -> new DepthSnapshot(contract.id(), Tops.bids(levels(contract, answer.bids()), depth),
                        Tops.asks(levels(contract, answer.asks()), depth), KrakenTimes.ofText(answer.serverTime()),
                        clock.nanos()));
    }

    private static List<Level> levels(Derivative contract, List<OrderbookAnswer.Level> levels) {
        return levels.stream().flatMap(level -> Tops.level(contract, level.price(), level.size()).stream()).toList();
    }

    /** The trades of a range, ascending, each once, as far back as the venue keeps them. */
    public Future<List<Trade>> trades(Derivative contract, HistoryRange range) {
        return new FuturesTrades(api, contract, clock).of(Bounds.of(range));
    }

    /**
     * The finished bars of a range by their closes, ascending, each once: of the last, the mark or the index price. How
     * they are made, where that is not from the venue's candles of their length, is told to the range's progress.
     *
     * @return also {@link Unsupported} for bars of other prices
     */
    public Future<List<Bar>> bars(Derivative contract, BarType type, HistoryRange range) {
        if (!type.instrument().equals(contract.id())) {
            return Future.failedFuture(new InvalidValueException("bar type", type.toString(),
                    "must be of the instrument " + contract.id()));
        }
        return new FuturesBars(api, contract, type, Bounds.of(range), clock).bars();
    }

    /**
     * The funding rates of a range, ascending. The venue keeps about a year of them.
     *
     * @return also {@link Unsupported} for contracts that end, since they have no funding
     */
    public Future<List<FundingRate>> fundingRates(Derivative contract, HistoryRange range) {
        return switch (contract) {
            case Perpetual perpetual -> funding(perpetual, Bounds.of(range));
            case DatedFuture dated -> Future.failedFuture(new Unsupported(Capability.Feature.FUNDING_HISTORY,
                    "The contract " + dated.id() + " ends and has no funding"));
        };
    }

    private Future<List<FundingRate>> funding(Perpetual contract, Bounds bounds) {
        return Answers.of("The funding history of " + contract.id(),
                api.send(new FundingHistoryRequest(contract.terms().venueSymbol())),
                answer -> {
                    List<FundingRate> all = FundingHistory.rates(contract, answer, clock.nanos());
                    all.stream().findFirst().map(FundingRate::eventTime)
                            .filter(first -> first > bounds.from().orElse(Long.MAX_VALUE))
                            .ifPresent(first -> bounds.progress().note("Kraken keeps the funding of " + contract.id()
                                    + " from " + EventTime.instant(first) + " on"));
                    return bounds.select(all, FundingRate::eventTime);
                })
                .compose(rates -> {
                    long reached = rates.isEmpty() ? bounds.from().orElse(clock.nanos())
                            : rates.getLast().eventTime();
                    return bounds.progress().page(rates.size(), EventTime.instant(reached))
                            ? Future.succeededFuture(rates)
                            : Future.failedFuture(new CancellationException("Funding was not wanted any more"));
                });
    }

    /** The fee schedules that the venue publishes, which are no longer the fees it charges. */
    public Future<List<PublishedFees>> feeSchedules() {
        return Answers.of("The fee schedules", api.send(new FeeSchedulesRequest()),
                answer -> answer.feeSchedules().stream().map(FuturesMarket::fees).toList());
    }

    private static PublishedFees fees(FeeSchedulesAnswer.Schedule schedule) {
        FeeSchedule.Builder fees = FeeSchedule.builder(Asset.USD);
        for (FeeSchedulesAnswer.Tier tier : schedule.tiers()) {
            fees.maker(tier.usdVolume(), fraction(tier.makerFee())).taker(tier.usdVolume(), fraction(tier.takerFee()));
        }
        return new PublishedFees(schedule.uid(), schedule.name(), fees.build(), PublishedFees.OUTDATED);
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }
}
