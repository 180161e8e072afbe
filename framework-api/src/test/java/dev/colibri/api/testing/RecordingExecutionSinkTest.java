package dev.colibri.api.testing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.EventId;
import dev.colibri.api.order.Meta;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;

import static org.assertj.core.api.Assertions.assertThat;

class RecordingExecutionSinkTest {
    private static final AccountId ACCOUNT = AccountId.parse("fake/main");
    private static final InstrumentId BITCOIN = InstrumentId.parse("BTC/USD.FAKE");
    private static final ClientOrderId ONE = new ClientOrderId("one");
    private static final ClientOrderId TWO = new ClientOrderId("two");

    private final RecordingExecutionSink sink = new RecordingExecutionSink();

    @Test
    void theStoryOfAnOrderIsItsOwnEventsInOrder() {
        sink.onOrder(new OrderEvent.Submitted(meta(ONE, "1")));
        sink.onOrder(new OrderEvent.Submitted(meta(TWO, "2")));
        sink.onOrder(new OrderEvent.Accepted(meta(ONE, "3"), new VenueOrderId("V1")));
        OrderEvent.Rejected rejected = new OrderEvent.Rejected(meta(TWO, "4"),
                new Reason(Reason.Code.INSUFFICIENT_FUNDS, "EOrder:Insufficient funds"));
        sink.onOrder(rejected);
        assertThat(sink.story(ONE)).isEqualTo(List.of(OrderEvent.Submitted.class, OrderEvent.Accepted.class));
        assertThat(sink.orders(TWO, OrderEvent.Rejected.class)).containsExactly(rejected);
        assertThat(sink.fills(ONE)).isEmpty();
        assertThat(sink.orders()).hasSize(4);
    }

    @Test
    void newsOfAllKindsKeepTheirOrder() {
        PositionReport flat = new PositionReport(ACCOUNT, BITCOIN, BigDecimal.ZERO, Optional.empty(), Optional.empty(),
                Optional.empty(), 1, 2);
        sink.onPosition(flat);
        int mark = sink.mark();
        sink.onOrder(new OrderEvent.Submitted(meta(ONE, "1")));
        assertThat(sink.all()).hasSize(2).first().isEqualTo(new ExecutionNews.OfPosition(flat));
        assertThat(sink.allSince(mark)).singleElement().isInstanceOf(ExecutionNews.OfOrder.class);
        assertThat(sink.positions()).containsExactly(flat);
        assertThat(sink.threads()).containsExactly(Thread.currentThread());
    }

    private static Meta meta(ClientOrderId order, String event) {
        return new Meta(new EventId(event), order, ACCOUNT, BITCOIN, Origin.LIVE, 1, 2, 0);
    }
}
