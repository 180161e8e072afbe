package dev.colibri.api.market;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What market events refuse. Absent parts have a test of their own. */
class MarketInputTest {
    private static final InstrumentId BTC_USD = InstrumentId.parse("BTC/USD.KRAKEN");

    @ParameterizedTest
    @ValueSource(ints = {-1, 19, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aScaleThatNoDecimalHasIsRefused(int scale) {
        String value = Integer.toString(scale);
        refused(() -> quote(1, 1, scale, 0), "quote price scale", value);
        refused(() -> quote(1, 1, 0, scale), "quote quantity scale", value);
        refused(() -> trade(1, scale, 0), "trade price scale", value);
        refused(() -> trade(1, 0, scale), "trade quantity scale", value);
    }

    @Test
    void theFinestAndTheCoarsestScaleAreScales() {
        assertThat(quote(1, 1, 18, 0).bid()).isEqualTo(Price.of("0.000000000000000001"));
        assertThat(trade(1, 0, 18).quantity()).isEqualTo(Quantity.of("0.000000000000000001"));
    }

    @Test
    void nothingNegativeIsQuotedAndNothingIsNoTrade() {
        refused(() -> quote(-1, 1, 0, 0), "bid quantity", "-1");
        refused(() -> quote(1, -1, 0, 0), "ask quantity", "-1");
        refused(() -> trade(0, 0, 0), "trade quantity", "0");
        refused(() -> trade(-1, 0, 0), "trade quantity", "-1");
    }

    @Test
    void bidsDescendAndAsksAscend() {
        DepthSnapshot book = snapshot(List.of("3", "2", "1"), List.of("4", "5"));
        assertThat(book.levels(Side.BUY)).extracting(DepthSnapshot.Level::price)
                .containsExactly(Price.of("3"), Price.of("2"), Price.of("1"));
        refused(() -> snapshot(List.of("3", "1", "2"), List.of()), "bid price", "must be below 1 before it");
        refused(() -> snapshot(List.of(), List.of("4", "6", "5")), "ask price", "must be above 6 before it");
    }

    @Test
    void noPriceStandsTwiceWhateverItsScale() {
        refused(() -> snapshot(List.of("3", "3.00"), List.of()), "bid price", "3.00");
        refused(() -> snapshot(List.of(), List.of("3.0", "3")), "ask price", "3");
    }

    @Test
    void aCrossedBookAndAnEmptyOneAreShownAsTheyAre() {
        assertThat(snapshot(List.of("5"), List.of("4")).bids()).hasSize(1);
        assertThat(snapshot(List.of(), List.of()).asks()).isEmpty();
    }

    @Test
    void aFundingRatePaysForATimeAndChangesAtOne() {
        refused(() -> funding(Duration.ZERO, 0), "funding interval", "PT0S");
        refused(() -> funding(Duration.ofHours(-1), 0), "funding interval", "PT-1H");
        refused(() -> funding(Duration.ofHours(1), -1), "next funding time", "-1");
    }

    @Test
    void anIntervalBetweenSnapshotsIsNotNegativeAndCanBeCounted() {
        refused(() -> new Subscription.Depth(BTC_USD, 10, Duration.ofNanos(-1)), "snapshot interval", "PT-0.0");
        refused(() -> new Subscription.Depth(BTC_USD, 10, Duration.ofSeconds(Long.MAX_VALUE)), "snapshot interval",
                "PT2562047788015215H30M7S");
        refused(() -> new Subscription.Depth(BTC_USD, 10, Duration.ofSeconds(Long.MIN_VALUE)), "snapshot interval",
                "PT-2562047788015215H-30M-8S");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1001, Integer.MAX_VALUE})
    void aDepthThatNoBookHasIsRefused(int depth) {
        refused(() -> new Subscription.Book(BTC_USD, depth), "book depth", Integer.toString(depth));
        refused(() -> new Subscription.Depth(BTC_USD, depth, Duration.ZERO), "book depth", Integer.toString(depth));
        refused(() -> new Subscription.OrderByOrderBook(BTC_USD, depth), "book depth", Integer.toString(depth));
    }

    private static Quote quote(long bidQuantity, long askQuantity, int priceScale, int quantityScale) {
        return new Quote(BTC_USD, 1, bidQuantity, 2, askQuantity, priceScale, quantityScale, 1, 1);
    }

    private static Trade trade(long quantity, int priceScale, int quantityScale) {
        return new Trade(BTC_USD, 0, 1, 1, quantity, priceScale, quantityScale, Side.BUY, TradeKind.NORMAL,
                Origin.LIVE, 1, 1);
    }

    private static FundingRate funding(Duration interval, long nextTime) {
        return new FundingRate(BTC_USD, BigDecimal.ONE, null, null, interval, nextTime, 1, 1);
    }

    private static DepthSnapshot snapshot(List<String> bids, List<String> asks) {
        return new DepthSnapshot(BTC_USD, levels(bids), levels(asks), 1, 1);
    }

    private static List<DepthSnapshot.Level> levels(List<String> prices) {
        return prices.stream()
                .map(price -> new DepthSnapshot.Level(Price.of(price), Quantity.of("1")))
                .toList();
    }

    private static void refused(ThrowingCallable making, String field, String words) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(making).withMessageContaining(words)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
