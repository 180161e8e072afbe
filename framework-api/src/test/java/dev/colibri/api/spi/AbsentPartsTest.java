package dev.colibri.api.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.surface.AbsentParts;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.testing.Orders;

/** No value of this package has a hole: every part of every record must be given. */
class AbsentPartsTest {
    private static final ConnectionName KRAKEN = new ConnectionName("kraken");

    @TestFactory
    Stream<DynamicTest> everyPartOfEveryRecordMustBeGiven() {
        Capabilities.Row row = new Capabilities.Row(Capability.Feature.BOOK, Capabilities.Support.NATIVE, "");
        StreamHealth health = new StreamHealth(KRAKEN, new Subscription.Trades(Orders.INSTRUMENT),
                StreamHealth.State.LIVE, "", 1, 1);
        ConnectionStatus.Limit limit = new ConnectionStatus.Limit("orders", 1, 2, "1/s");
        ConnectionStatus.Counter counter = new ConnectionStatus.Counter("messages", 1);
        FillExplainer.Step step = new FillExplainer.Step(1, FillExplainer.Certainty.CERTAIN,
                Optional.of(Quantity.of("1")), Optional.of(new ExecutionId("E")), "a print");
        Quantity one = Quantity.of("1");
        return AbsentParts.tests(List.of(row, new Capabilities("spot", List.of(row)), limit, counter,
                new ConnectionStatus(KRAKEN, ConnectionStatus.State.READY, VenueStatus.State.ONLINE, Optional.of(1L),
                        Optional.of(2L), List.of(health), List.of(limit), List.of(counter)),
                new Finding("clock skew", Finding.Verdict.OK, "", ""), step,
                new FillExplainer.Explanation(Orders.ID, "queue", List.of(step), one, one, one),
                new HistoryRange(Optional.of(Instant.EPOCH), Optional.empty(), 1, HistoryProgress.SILENT),
                new ReportQuery(KRAKEN, Optional.of(Orders.INSTRUMENT), Optional.of(Instant.EPOCH), Optional.empty()),
                new InstrumentProvider.AssetInfo(Asset.USD, 4, 2, ""),
                new InstrumentProvider.Resolution.Found(Instruments.BTC_USD),
                new InstrumentProvider.Resolution.Ambiguous(List.of(Orders.INSTRUMENT, Instruments.ETH_EUR.id())),
                new InstrumentProvider.Resolution.Unknown(List.of(Orders.INSTRUMENT)),
                new Capability.Orders(OrderType.LIMIT), new Capability.Lifetime(OrderType.LIMIT, TimeInForce.GTC),
                new Capability.Triggering(TriggerReference.LAST), new Capability.Bars(PriceType.LAST)));
    }
}
