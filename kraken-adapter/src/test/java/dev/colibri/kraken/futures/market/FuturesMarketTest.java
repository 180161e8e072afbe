package dev.colibri.kraken.futures.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.FeeSchedule;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.market.Follower;
import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.ScriptedMarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FuturesMarketTest {
    private static final String TIME = "\"serverTime\":\"2026-01-05T10:59:59.123456Z\"";
    private static final long EVENT = EventTime.nanos(Instant.parse("2026-01-05T10:59:59.123456Z"));
    private static final String RATES = """
            {"rates":[{"timestamp":"2026-01-05T08:00:00Z","fundingRate":0.9,"relativeFundingRate":1.0e-05},
            {"timestamp":"2026-01-05T09:00:00Z","fundingRate":-1.8,"relativeFundingRate":-2.0e-05},
            {"timestamp":"2026-01-05T10:00:00.000Z","fundingRate":2.7,"relativeFundingRate":3.0e-05}]}""";

    private static FuturesSession telling(FuturesMethod method, String answer) {
        return new FuturesSession(new ScriptedMarket().futures(method, (subject, query) -> answer));
    }

    private static FuturesSession ticker(String fields) {
        return telling(FuturesMethod.TICKER, "{\"ticker\":{" + fields + "}," + TIME + "}");
    }

    @Test
    void theTimeStandsInTheAnswerAboutAContract() {
        FuturesSession session = ticker("\"symbol\":\"PF_XBTUSD\"");
        assertThat(Answer.of(session.market.serverTime())).isEqualTo("2026-01-05T10:59:59.123456Z");
        assertThat(session.script.asked()).containsExactly("TICKER PF_XBTUSD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"symbol\":\"A\"},{\"symbol\":\"B\",\"suspended\":true} | ONLINE | 1 of 2 | 0",
            "{\"symbol\":\"A\",\"postOnly\":true},{\"symbol\":\"B\",\"suspended\":true} | POST_ONLY | 1 of 2 | 1",
            "{\"symbol\":\"A\",\"suspended\":true,\"postOnly\":true} | MAINTENANCE | 1 of 1 | 0"})
    void theStatusFollowsFromTheMarkets(String tickers, VenueStatus.State state, String suspended,
            int postOnly) {
        assertThat(Answer.of(telling(FuturesMethod.TICKERS, "{\"tickers\":[" + tickers + "]," + TIME + "}").market
                .status())).satisfies(condition -> {
                    assertThat(condition.state()).isEqualTo(state);
                    assertThat(condition.words())
                            .isEqualTo(suspended + " markets are suspended, " + postOnly + " are post-only");
                    assertThat(condition.eventTime()).isEqualTo(EVENT);
                });
    }

    @Test
    void aTickerOfALinearPerpetualTellsAll() {
        FuturesSession session = ticker("""
                "symbol":"PF_XBTUSD","markPrice":91506.6009839176,"bid":91500,"bidSize":0.5,"ask":91501,"askSize":1.25,
                "vol24h":1234.5,"openInterest":99.0001,"open24h":90000,"high24h":92000,"low24h":89000.5,
                "vwap24h":91000.125,"last":91500,"fundingRate":0.9,"fundingRatePrediction":-1.8,"indexPrice":90000,
                "change24h":1.67""");
        Ticker ticker = Answer.of(session.market.ticker(FuturesSession.CONTRACT));
        assertThat(ticker.stats().last()).hasToString("91500");
        assertThat(ticker.stats().change()).hasToString("1500");
        assertThat(ticker.stats().changePercent()).hasToString("1.67");
        assertThat(ticker.stats().low()).hasToString("89000.5");
        assertThat(ticker.stats().volume()).hasToString("1234.5000");
        assertThat(ticker.stats().eventTime()).isEqualTo(EVENT);
        assertThat(ticker.mark().orElseThrow().price()).hasToString("91506.6009839176");
        assertThat(ticker.index().orElseThrow().price()).hasToString("90000");
        assertThat(ticker.openInterest()).isPresent();
        FundingRate funding = ticker.funding().orElseThrow();
        assertThat(funding.rate()).isEqualByComparingTo("0.00001");
        assertThat(funding.predicted()).isEqualByComparingTo("-0.00002");
        assertThat(funding.absolute()).isEqualByComparingTo("0.9");
        Quote quote = Answer.of(session.market.quote(FuturesSession.CONTRACT));
        assertThat(quote).isEqualTo(ticker.quote().orElseThrow());
        assertThat(quote.bidQuantity()).hasToString("0.5000");
    }

    @Test
    void fundingOfAnInverseContractIsInItsCoin() {
        FuturesSession session = ticker("\"symbol\":\"PI_XBTUSD\",\"fundingRate\":-1e-09,\"indexPrice\":50000");
        assertThat(Answer.of(session.market.ticker(Instruments.PI_XBTUSD)).funding().orElseThrow().rate())
                .isEqualByComparingTo("-0.00005");
    }

    @Test
    void whatDoesNotApplyIsLeftOut() {
        FuturesSession session =
                ticker("\"symbol\":\"FI_XBTUSD_261225\",\"markPrice\":90000,\"bid\":89000,\"fundingRate\":1");
        Ticker ticker = Answer.of(session.market.ticker(Instruments.FI_XBTUSD_261225));
        assertThat(ticker.funding()).as("without an index it cannot be told as a rate").isEmpty();
        assertThat(ticker.index()).isEmpty();
        assertThat(ticker.openInterest()).isEmpty();
        assertThat(ticker.stats().last()).isNull();
        assertThat(ticker.stats().change()).isNull();
        assertThat(ticker.quote().orElseThrow().hasBid()).as("a price without a size").isFalse();
    }

    @Test
    void aBookIsSortedCutAndStampedByTheVenue() {
        FuturesSession session = telling(FuturesMethod.ORDERBOOK, """
                {"result":"success","orderBook":{"bids":[[61011,1e-3],[61011.5,2900],[61010,0]],
                "asks":[[61012,1],[61013,2],[61014,3]]},%s}""".formatted(TIME));
        DepthSnapshot book = Answer.of(session.market.book(FuturesSession.CONTRACT, 2));
        assertThat(book.bids()).extracting(level -> level.price() + " " + level.quantity())
                .containsExactly("61011.5 2900.0000", "61011 0.0010");
        assertThat(book.asks()).extracting(level -> level.price().toString()).containsExactly("61012", "61013");
        assertThat(book.eventTime()).isEqualTo(EVENT);
        assertThat(Answer.failure(session.market.book(FuturesSession.CONTRACT, 0)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void fundingIsToldOfARangeOrTheNewestAscendingAndEachMomentOnce() {
        FuturesSession session = telling(FuturesMethod.FUNDING_HISTORY, RATES.replace("}]}", """
                },{"timestamp":"2026-01-05T08:00:00.000000Z","fundingRate":0.9,"relativeFundingRate":1.0e-05}]}"""));
        HistoryRange range = HistoryRange.between(Instant.parse("2026-01-05T08:00:00Z"),
                Instant.parse("2026-01-05T10:00:00Z"));
        assertThat(Answer.of(session.market.fundingRates(FuturesSession.CONTRACT, range.reporting(session.follower))))
                .extracting(FundingRate::eventTime, rate -> rate.rate().toPlainString(), FundingRate::absolute)
                .containsExactly(tuple(at("08"), "0.000010", new BigDecimal("0.9")),
                        tuple(at("09"), "-0.000020", new BigDecimal("-1.8")));
        assertThat(session.follower.rows).containsExactly(2L);
        assertThat(session.follower.reached).containsExactly(at("09"));
        assertThat(session.follower.notes).isEmpty();
        assertThat(Answer.of(session.market.fundingRates(FuturesSession.CONTRACT, HistoryRange.newest(2))))
                .extracting(FundingRate::eventTime).containsExactly(at("09"), at("10"));
    }

    private static long at(String hour) {
        return EventTime.nanos(Instant.parse("2026-01-05T" + hour + ":00:00Z"));
    }

    @Test
    void fundingOlderThanTheVenueKeepsIsSaidToBeMissing() {
        FuturesSession session = telling(FuturesMethod.FUNDING_HISTORY, RATES);
        HistoryRange range = new HistoryRange(Optional.of(Instant.parse("2024-01-05T08:00:00Z")), Optional.empty(), 0,
                session.follower);
        assertThat(Answer.of(session.market.fundingRates(FuturesSession.CONTRACT, range))).hasSize(3);
        assertThat(session.follower.notes)
                .containsExactly("Kraken keeps the funding of PF_XBTUSD.KRAKEN from 2026-01-05T08:00:00Z on");
    }

    @Test
    void fundingThatIsNotWantedAnyMoreOrCannotBeFails() {
        FuturesSession session = telling(FuturesMethod.FUNDING_HISTORY, RATES);
        assertThat(Answer.failure(session.market.fundingRates(FuturesSession.CONTRACT,
                HistoryRange.newest(3).reporting(new Follower(1))))).isInstanceOf(CancellationException.class);
        assertThat(Answer.failure(session.market.fundingRates(Instruments.FI_XBTUSD_261225, HistoryRange.newest(3))))
                .isInstanceOf(Unsupported.class);
        FuturesSession odd = telling(FuturesMethod.FUNDING_HISTORY, RATES.replace("2026-01-05T09:00:00Z", "yesterday"));
        assertThat(Answer.failure(odd.market.fundingRates(FuturesSession.CONTRACT, new HistoryRange(
                Optional.of(Instant.EPOCH), Optional.empty(), 0, HistoryProgress.SILENT))))
                .isInstanceOf(VenueException.class);
    }

    @Test
    void publishedFeesAreFractionsAndSaidToBeOutdated() {
        FuturesSession session = telling(FuturesMethod.FEE_SCHEDULES, """
                {"feeSchedules":[{"uid":"u","name":"PGTMainFees","tiers":[
                {"makerFee":0.02,"takerFee":0.05,"usdVolume":0.0},{"makerFee":0.0125,"takerFee":0.04,"usdVolume":1e6}]}
                ]}""");
        assertThat(Answer.of(session.market.feeSchedules())).singleElement().satisfies(published -> {
            FeeSchedule fees = published.fees();
            assertThat(published.name()).isEqualTo("PGTMainFees");
            assertThat(published.outdatedSince()).isEqualTo("2026-06-22");
            assertThat(fees.rateFor(BigDecimal.ZERO).maker()).isEqualByComparingTo("0.0002");
            assertThat(fees.rateFor(BigDecimal.ZERO).taker()).isEqualByComparingTo("0.0005");
            assertThat(fees.rateFor(new BigDecimal("1000000")).maker()).isEqualByComparingTo("0.000125");
        });
        assertThat(Answer.failure(telling(FuturesMethod.FEE_SCHEDULES,
                "{\"feeSchedules\":[{\"uid\":\"u\",\"name\":\"n\",\"tiers\":[]}]}").market.feeSchedules()))
                .isInstanceOf(VenueException.class);
    }
}
