package dev.colibri.kraken.futures.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import io.vertx.core.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.Trade;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.market.DamageRules;
import dev.colibri.kraken.common.market.Manners;
import dev.colibri.kraken.common.market.Tapes;
import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.scripted.ScriptedMarket;

import static dev.colibri.kraken.common.market.Tapes.MINUTE;
import static dev.colibri.kraken.common.market.Tapes.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

/** Damaged answers of the Futures market end in a value or a typed failure, and numbers are never changed. */
class FuturesMarketFuzzTest extends DamageRules {
    private static final long NOW = Tapes.BEGIN + 9 * MINUTE;
    private static final FuturesVenue VENUE = FuturesVenue.at(NOW,
            Tapes.at(SECOND, SECOND, 70 * SECOND, 200 * SECOND, 201 * SECOND, 400 * SECOND), Tapes.computed(NOW),
            Manners.USUAL.cuttingHeads().withPage(4));
    private static final String TIME = "\"serverTime\":\"2026-01-05T09:24:00.000Z\"";
    private static final String TICKER = """
            {"ticker":{"symbol":"PF_XBTUSD","markPrice":91506.6009839176,"bid":91500,"bidSize":0.5,"ask":91501,
            "askSize":1.25,"vol24h":1234.5,"openInterest":99.0001,"open24h":90000,"high24h":92000,"low24h":89000.5,
            "vwap24h":91000.125,"last":91500,"fundingRate":0.9,"fundingRatePrediction":-1.8,"indexPrice":90000,
            "change24h":1.67},""" + TIME + "}";
    private static final Map<FuturesMethod, String> OTHERS = Map.of(FuturesMethod.TICKER, TICKER,
            FuturesMethod.TICKERS, "{\"tickers\":[{\"symbol\":\"A\",\"suspended\":false}]," + TIME + "}",
            FuturesMethod.ORDERBOOK, "{\"orderBook\":{\"bids\":[[61011,1e-3]],\"asks\":[[61012,1],[61013,2]]}," + TIME
                    + "}",
            FuturesMethod.FUNDING_HISTORY, """
                    {"rates":[{"timestamp":"2026-01-05T08:00:00Z","fundingRate":0.9,"relativeFundingRate":1.0e-05},
                    {"timestamp":"2026-01-05T09:00:00Z","fundingRate":-1.8,"relativeFundingRate":-2.0e-05}]}""",
            FuturesMethod.FEE_SCHEDULES, """
                    {"feeSchedules":[{"uid":"u","name":"n","tiers":[{"makerFee":0.02,"takerFee":0.05,"usdVolume":0.0},
                    {"makerFee":0.01,"takerFee":0.04,"usdVolume":1e6}]}]}""");

    private static FuturesSession session(UnaryOperator<String> damage) {
        ScriptedMarket script = new ScriptedMarket()
                .futures(FuturesMethod.MARKET_EXECUTIONS, (subject, query) -> damage.apply(VENUE.executions(query)))
                .futures(FuturesMethod.CANDLES, (subject, query) -> damage.apply(VENUE.candles(subject, query)));
        OTHERS.forEach((method, text) -> script.futures(method, (subject, query) -> damage.apply(text)));
        return new FuturesSession(script);
    }

    @Override
    protected List<Function<UnaryOperator<String>, Future<?>>> requests() {
        return List.of(damage -> session(damage).market.serverTime(), damage -> session(damage).market.status(),
                damage -> session(damage).market.ticker(FuturesSession.CONTRACT),
                damage -> session(damage).market.quote(FuturesSession.CONTRACT),
                damage -> session(damage).market.book(FuturesSession.CONTRACT, 5),
                damage -> session(damage).market.feeSchedules(), FuturesMarketFuzzTest::funding,
                FuturesMarketFuzzTest::trades, damage -> bars(damage, "1-MINUTE-LAST-EXTERNAL"),
                damage -> bars(damage, "2-MINUTE-MARK-EXTERNAL"), damage -> bars(damage, "30-SECOND-LAST-EXTERNAL"),
                damage -> bars(damage, "2-TICK-LAST-EXTERNAL"), FuturesMarketFuzzTest::newest);
    }

    private static Future<?> funding(UnaryOperator<String> damage) {
        FuturesSession session = session(damage);
        return session.market.fundingRates(FuturesSession.CONTRACT, session.range(-9000 * MINUTE, -1));
    }

    private static Future<List<Trade>> trades(UnaryOperator<String> damage) {
        FuturesSession session = session(damage);
        return session.market.trades(FuturesSession.CONTRACT, session.range(0, -1));
    }

    private static Future<List<Bar>> bars(UnaryOperator<String> damage, String words) {
        FuturesSession session = session(damage);
        return session.ask(words, session.range(0, 9 * MINUTE));
    }

    private static Future<List<Bar>> newest(UnaryOperator<String> damage) {
        FuturesSession session = session(damage);
        return session.ask("1-MINUTE-INDEX-EXTERNAL", session.newest(7));
    }

    @Property(tries = 500)
    void aNumberIsToldAsItsDigitsStandOrNotAtAll(@ForAll @LongRange(min = 1) long mantissa,
            @ForAll @IntRange(min = -6, max = 24) int scale, @ForAll boolean text) {
        BigDecimal number = BigDecimal.valueOf(mantissa, scale);
        String digits = text ? "\"" + number + "\"" : number.toString();
        FuturesSession session = new FuturesSession(VENUE.script()
                .futures(FuturesMethod.TICKER, (subject, query) -> TICKER.replace("91500", digits))
                .futures(FuturesMethod.CANDLES, (subject, query) -> "{\"candles\":[{\"time\":" + Tapes.BEGIN
                        / Tapes.MILLI + ",\"open\":N,\"high\":N,\"low\":N,\"close\":N,\"volume\":\"1\"}]}"
                                .replace("N", digits)));
        Future<Ticker> ticker = session.market.ticker(FuturesSession.CONTRACT);
        if (ticker.failed()) {
            assertThat(ticker.cause()).isInstanceOf(VenueException.class);
        } else {
            assertThat(ticker.result().stats().last().toBigDecimal()).isEqualByComparingTo(number);
            assertThat(ticker.result().quote().orElseThrow().bid().toBigDecimal()).isEqualByComparingTo(number);
        }
        Future<List<Bar>> bars = session.ask("1-MINUTE-LAST-EXTERNAL", session.range(0, -1));
        if (bars.failed()) {
            assertThat(bars.cause()).isInstanceOf(VenueException.class);
        } else {
            assertThat(bars.result()).singleElement()
                    .satisfies(bar -> assertThat(bar.low().toBigDecimal()).isEqualByComparingTo(number));
        }
    }
}
