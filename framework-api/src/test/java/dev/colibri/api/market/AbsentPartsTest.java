package dev.colibri.api.market;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.surface.AbsentParts;
import dev.colibri.api.testing.Instruments;

import static org.assertj.core.api.Assertions.assertThat;

/** No value of this package has a hole: every part of every record must be given. */
class AbsentPartsTest {
    private static final InstrumentId BTC_USD = InstrumentId.parse("BTC/USD.KRAKEN");
    private static final BarType BARS = BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL");
    private static final ConnectionName KRAKEN = new ConnectionName("kraken");

    @TestFactory
    Stream<DynamicTest> everyPartOfEveryRecordMustBeGiven() {
        return AbsentParts.tests(Stream.concat(events().stream(), subscriptions().stream()).toList());
    }

    private static List<Record> events() {
        DepthSnapshot.Level level = new DepthSnapshot.Level(Price.of("1"), Quantity.of("1"));
        List<Record> events = List.of(level, new DepthSnapshot(BTC_USD, List.of(level), List.of(level), 1, 1),
                new Quote(BTC_USD, 1, 1, 2, 1, 0, 0, 1, 1),
                new Trade(BTC_USD, 0, 1, 1, 1, 0, 0, Side.BUY, TradeKind.NORMAL, Origin.LIVE, 1, 1),
                new Bar(BARS, 0, 60_000_000_000L, 1, 1, 1, 1, 0, 0, 0, 0, null, true, Origin.LIVE, 1),
                new MarkPrice(BTC_USD, Price.of("1"), 1, 1), new IndexPrice(BTC_USD, Price.of("1"), 1, 1),
                new FundingRate(BTC_USD, BigDecimal.ONE, null, null, Duration.ofHours(1), 0, 1, 1),
                new OpenInterest(BTC_USD, Quantity.of("1"), 1, 1),
                new TickerStats(BTC_USD, null, null, null, null, null, null, null, null, 1, 1),
                new InstrumentStatus(BTC_USD, TradingStatus.ONLINE, 1, 1),
                new InstrumentUpdate(Instruments.BTC_USD, 1, 1),
                new VenueStatus(KRAKEN, VenueStatus.State.ONLINE, "", 1, 1), new StreamHealth(KRAKEN,
                        new Subscription.Trades(BTC_USD), StreamHealth.State.LIVE, "", 1, 1));
        assertThat(Arrays.stream(InstrumentEvent.class.getPermittedSubclasses()).filter(Class::isRecord))
                .as("every event of an instrument").allMatch(kind -> events.stream().anyMatch(kind::isInstance));
        return events;
    }

    private static List<Record> subscriptions() {
        List<Record> subscriptions = List.of(new Subscription.Quotes(BTC_USD), new Subscription.Trades(BTC_USD),
                new Subscription.Book(BTC_USD, 1), new Subscription.Depth(BTC_USD, 1, Duration.ZERO),
                new Subscription.OrderByOrderBook(BTC_USD, 1), new Subscription.Bars(BARS),
                new Subscription.MarkPrices(BTC_USD), new Subscription.IndexPrices(BTC_USD),
                new Subscription.FundingRates(BTC_USD), new Subscription.OpenInterests(BTC_USD),
                new Subscription.Stats(BTC_USD), new Subscription.Status(BTC_USD));
        assertThat(subscriptions).as("every subscription")
                .hasSize(Subscription.class.getPermittedSubclasses().length);
        return subscriptions;
    }
}
