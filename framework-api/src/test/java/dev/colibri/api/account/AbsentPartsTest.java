package dev.colibri.api.account;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Money;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.EventId;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.VenueOrderId;
import dev.colibri.api.surface.AbsentParts;
import dev.colibri.api.testing.Orders;

/** No value of this package has a hole: every part of every record must be given. */
class AbsentPartsTest {
    private static final EventId ID = new EventId("x");
    private static final Money AMOUNT = Money.parse("-1 USD");

    @TestFactory
    Stream<DynamicTest> everyPartOfEveryRecordMustBeGiven() {
        AccountState state = new AccountState(Orders.ACCOUNT, List.of(Balance.zero(Asset.USD)), List.of(margin()),
                AccountState.Source.VENUE, 1, 1);
        return AbsentParts.tests(List.of(state, Balance.zero(Asset.USD), margin(), report(),
                new Amounts(List.of(AMOUNT)), new PositionKey(Orders.ACCOUNT, Orders.INSTRUMENT),
                new OpeningEntry(ID, BigDecimal.ONE, BigDecimal.ONE, 1),
                new PositionReport(Orders.ACCOUNT, Orders.INSTRUMENT, BigDecimal.ONE, Optional.of(BigDecimal.ONE),
                        Optional.empty(), Optional.empty(), 1, 1),
                new AccountEvent.StateChanged(ID, state),
                new AccountEvent.FundingSettled(ID, Orders.ACCOUNT, Orders.INSTRUMENT, AMOUNT, Origin.LIVE, 1, 1),
                new AccountEvent.RolloverCharged(ID, Orders.ACCOUNT, Orders.INSTRUMENT, AMOUNT, Origin.LIVE, 1, 1),
                new AccountEvent.Transferred(ID, Orders.ACCOUNT, AMOUNT, "deposit", Origin.LIVE, 1, 1),
                new AccountEvent.MarginCalled(ID, Orders.ACCOUNT, BigDecimal.TEN, "low", 1, 1),
                new AccountEvent.DeadManFired(ID, Orders.ACCOUNT, 1, 1)));
    }

    private static MarginMetrics margin() {
        return new MarginMetrics("", Asset.USD, Optional.of(BigDecimal.ONE), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static OrderReport report() {
        return new OrderReport(Orders.ACCOUNT, Orders.INSTRUMENT, new VenueOrderId("V"), Optional.of(Orders.ID),
                Side.BUY, Orders.limit().size(), Orders.limit().terms(), TimeInForce.GTC, Optional.empty(), false,
                false, OrderState.PARTIALLY_FILLED, Quantity.of("1"), Optional.of(BigDecimal.TEN),
                Optional.of(new Reason(Reason.Code.VENUE, "")), 1, 2, 3);
    }
}
