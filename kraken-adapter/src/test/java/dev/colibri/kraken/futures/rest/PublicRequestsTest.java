package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.futures.rest.MarketExecutionsRequest.Sort;
import dev.colibri.kraken.scripted.ScriptedMarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublicRequestsTest {

    private static String written(FuturesRequest<?> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        return form.toString();
    }

    private static <R> R read(FuturesRequest<R> request, String json) throws IOException {
        return ScriptedMarket.decode(json, request::read);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void pathsAndParametersAreThoseThatTheVenueNames() {
        assertThat(path(new TickersRequest())).isEqualTo("/derivatives/api/v3/tickers");
        assertThat(path(new TickerRequest("PF_XBTUSD"))).isEqualTo("/derivatives/api/v3/tickers/PF_XBTUSD");
        assertThat(written(new OrderbookRequest("PF_XBTUSD"))).isEqualTo("symbol=PF_XBTUSD");
        assertThat(path(new FundingHistoryRequest("PF_XBTUSD")))
                .isEqualTo("/derivatives/api/v4/historicalfundingrates");
        assertThat(written(new FundingHistoryRequest("PF_XBTUSD"))).isEqualTo("symbol=PF_XBTUSD");
        CandlesRequest candles = new CandlesRequest("spot", "PI_XBTUSD", "4h", 100, 200);
        assertThat(path(candles)).isEqualTo("/api/charts/v1/spot/PI_XBTUSD/4h");
        assertThat(written(candles)).isEqualTo("from=100&to=200");
        MarketExecutionsRequest trades = new MarketExecutionsRequest("PF_XBTUSD", OptionalLong.of(5),
                OptionalLong.of(9), Sort.OLDEST_FIRST, 1000, Optional.of("a+b="));
        assertThat(path(trades)).isEqualTo("/api/history/v3/market/PF_XBTUSD/executions");
        assertThat(written(trades)).isEqualTo("since=5&before=9&sort=asc&count=1000&continuation_token=a%2Bb%3D");
        assertThat(written(new MarketExecutionsRequest("PF_XBTUSD", OptionalLong.empty(), OptionalLong.empty(),
                Sort.NEWEST_FIRST, 1, Optional.empty()))).isEqualTo("sort=desc&count=1");
    }

    private static String path(FuturesRequest<?> request) {
        return request.method().path(request.method().hasSubject() ? request.subject() : "");
    }

    @Test
    void aTickerMayLackAllThatDoesNotApply() throws IOException {
        FuturesTicker ticker = read(new TickerRequest("FI_XBTUSD_261225"), """
                {"result":"success","ticker":{"symbol":"FI_XBTUSD_261225","markPrice":91506.6009839176,
                "suspended":false},"serverTime":"2026-09-25T17:43:59.000Z"}""").ticker();
        assertThat(ticker.markPrice()).isEqualTo(number("91506.6009839176"));
        assertThat(ticker.bid()).isNull();
        assertThat(ticker.suspended()).isFalse();
    }

    @Test
    void smallNumbersKeepTheirDigits() throws IOException {
        FuturesTicker ticker = read(new TickersRequest(), """
                {"tickers":[{"symbol":"PI_XBTUSD","fundingRate":-3.995839963e-09,"tag":"perpetual"}],
                "serverTime":"2026-09-25T17:43:59Z"}""").tickers().getFirst();
        assertThat(ticker.fundingRate()).isEqualByComparingTo("-0.000000003995839963");
    }

    @Test
    void candlesComeAsTextOrAsNumbers() throws IOException {
        CandlesAnswer text = read(new CandlesRequest("trade", "PF_XBTUSD", "1m", 0, 1), """
                {"candles":[{"time":1731715200000,"open":"91069","high":"91373.5","low":"90956","close":"91045.5",
                "volume":"319499"}],"more_candles":true}""");
        CandlesAnswer numbers = read(new CandlesRequest("trade", "PF_XBTUSD", "1m", 0, 1), """
                {"candles":[{"time":1731715200000,"open":91069,"high":91373.5,"low":90956,"close":91045.5,
                "volume":319499}]}""");
        assertThat(text.candles()).isEqualTo(numbers.candles());
        assertThat(text.more()).isTrue();
        assertThat(numbers.more()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Execution\"", "\"execution\""})
    void tradesAreReadInEitherCaseAndWithEitherToken(String key) throws IOException {
        String trade = "{\"uid\":\"u1\",\"timestamp\":1764206270368,\"event\":{" + key
                + ":{\"execution\":{\"uid\":\"419060e5-869d-41bf-9b6a-33dd7f365d89\",\"timestamp\":1764206270368,"
                + "\"quantity\":\"0.0113\",\"price\":\"90771\",\"takerOrder\":{\"direction\":\"Sell\"}},"
                + "\"takerReducedQuantity\":\"\"}}}";
        MarketExecutionsRequest request = new MarketExecutionsRequest("PF_XBTUSD", OptionalLong.empty(),
                OptionalLong.empty(), Sort.OLDEST_FIRST, 1, Optional.empty());
        MarketExecutionsAnswer one = read(request,
                "{\"elements\":[" + trade + "],\"len\":1,\"continuationToken\":\"t\"}");
        MarketExecutionsAnswer other = read(request,
                "{\"elements\":[" + trade + "],\"len\":1,\"continuation_token\":\"t\"}");
        assertThat(one).isEqualTo(other);
        assertThat(one.continuationToken()).isEqualTo("t");
        assertThat(one.executions()).singleElement().satisfies(row -> {
            assertThat(row.uid()).isEqualTo("419060e5-869d-41bf-9b6a-33dd7f365d89");
            assertThat(row.price()).isEqualTo(number("90771"));
        });
    }

    @Test
    void elementsThatAreNoTradesAreLeftOut() throws IOException {
        assertThat(read(new MarketExecutionsRequest("PF_XBTUSD", OptionalLong.empty(), OptionalLong.empty(),
                Sort.OLDEST_FIRST, 1, Optional.empty()),
                "{\"elements\":[{\"uid\":\"u\",\"event\":{\"OrderPlaced\":{}}}]}").executions()).isEmpty();
    }

    @Test
    void aBookIsReadWholeWithTheVenuesTime() throws IOException {
        OrderbookAnswer book = read(new OrderbookRequest("PF_XBTUSD"), """
                {"result":"success","orderBook":{"bids":[[61011.5,2900],[61011,1e-3]],"asks":[]},
                "serverTime":"2026-09-25T17:43:59.123Z"}""");
        assertThat(book.bids()).containsExactly(new OrderbookAnswer.Level(number("61011.5"), number("2900")),
                new OrderbookAnswer.Level(number("61011"), number("0.001")));
        assertThat(book.serverTime()).isEqualTo("2026-09-25T17:43:59.123Z");
    }

    @Test
    void feesAndFundingAreRead() throws IOException {
        assertThat(read(new FeeSchedulesRequest(), """
                {"feeSchedules":[{"uid":"u","name":"n","tiers":[{"makerFee":0.02,"takerFee":0.05,"usdVolume":0.0}]}]}
                """).feeSchedules().getFirst().tiers().getFirst().takerFee()).isEqualTo(number("0.05"));
        assertThat(read(new FundingHistoryRequest("PF_XBTUSD"), """
                {"rates":[{"timestamp":"2025-09-24T08:00:00Z","fundingRate":1.3285114808978307,
                "relativeFundingRate":1.1795815277778e-05}]}""").rates().getFirst().relativeFundingRate())
                .isEqualByComparingTo("0.000011795815277778");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{\"candles\":null}", "{\"candles\":[null]}", "{\"candles\":[{}]}",
            "{\"candles\":[{\"time\":\"\",\"open\":1,\"high\":1,\"low\":1,\"close\":1}]}",
            "{\"candles\":[{\"time\":1.5,\"open\":1,\"high\":1,\"low\":1,\"close\":1}]}",
            "{\"candles\":[{\"time\":1,\"open\":\"\",\"high\":1,\"low\":1,\"close\":1}]}",
            "{\"candles\":[{\"time\":1,\"open\":true,\"high\":1,\"low\":1,\"close\":1}]}"})
    void candlesOfAnotherShapeAreUnreadable(String json) {
        assertThatThrownBy(() -> read(new CandlesRequest("trade", "PF_XBTUSD", "1m", 0, 1), json))
                .isInstanceOf(IOException.class);
    }
}
