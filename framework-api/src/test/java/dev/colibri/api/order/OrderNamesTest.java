package dev.colibri.api.order;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Quantity;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;

/** Which names the venue has for an order, and what a fill under each of them says. */
class OrderNamesTest {
    private final ToldOrder told = new ToldOrder(Orders.limit());
    private final OrderNews news = told.news();
    private final OrderStateMachine machine = told.machine();
    private final Order order = machine.order();

    @Test
    void aFillUnderANameThatWasNotToldCountsTeachesTheNameAndRaisesAnAlarm() {
        told.live();
        VenueOrderId child = new VenueOrderId("CHILD");
        ApplyResult.Applied first = told.apply(news.filled(under(child, news.fill("E1", "0.5", "100"))),
                OrderState.PARTIALLY_FILLED);
        ApplyResult.Applied second = told.apply(news.filled(under(child, news.fill("E2", "0.5", "100"))),
                OrderState.PARTIALLY_FILLED);

        assertThat(first.alarms()).containsExactly(IntegrityAlarm.FILL_UNDER_UNKNOWN_ID);
        assertThat(second.alarms()).as("the name is known by now").isEmpty();
        assertThat(order.filled()).isEqualTo(Quantity.of("1.0"));
        assertThat(order.venueOrderIds()).containsExactly(news.venueOrderId(), child);
        assertThat(order.venueOrderId()).contains(child);
    }

    @Test
    void aFillUnderANameThatWasToldRaisesNoAlarm() {
        told.live();
        VenueOrderId next = new VenueOrderId("NEXT");
        machine.apply(renamed(next));
        ApplyResult.Applied underTheNew = told.apply(news.filled(under(next, news.fill("E1", "0.5", "100"))),
                OrderState.PARTIALLY_FILLED);
        ApplyResult.Applied underTheOld = told.apply(news.filled("E2", "0.5", "100"), OrderState.PARTIALLY_FILLED);

        assertThat(underTheNew.alarms()).isEmpty();
        assertThat(underTheOld.alarms()).isEmpty();
        assertThat(order.venueOrderId()).as("the newest name").contains(next);
    }

    @Test
    void aNameThatIsToldAfterItsFirstFillIsTheNewestAllTheSame() {
        told.live();
        VenueOrderId next = new VenueOrderId("NEXT");
        VenueOrderId last = new VenueOrderId("LAST");
        machine.apply(news.filled(under(next, news.fill("E1", "0.5", "100"))));
        machine.apply(renamed(last));
        machine.apply(renamed(next));

        assertThat(order.venueOrderIds()).containsExactly(news.venueOrderId(), last, next);
    }

    @Test
    void theFirstFillOfAnOrderThatHasNoNameYetTeachesItWithoutAlarm() {
        machine.apply(news.submitted());
        assertThat(told.apply(news.filled("E1", "0.5", "100"), OrderState.PARTIALLY_FILLED).alarms()).isEmpty();
        assertThat(order.venueOrderIds()).containsExactly(news.venueOrderId());
    }

    private OrderEvent.Amended renamed(VenueOrderId next) {
        OrderEvent.Amended amended = news.amended("2");
        return new OrderEvent.Amended(amended.meta(), amended.quantity(), amended.limitPrice(),
                amended.triggerPrice(), Optional.of(next));
    }

    private static Fill under(VenueOrderId id, Fill fill) {
        return new Fill(fill.executionId(), fill.clientOrderId(), id, fill.account(), fill.instrument(), fill.side(),
                fill.price(), fill.quantity(), fill.liquidity(), fill.fees(), fill.tradeId(), fill.origin(),
                fill.eventTime(), fill.receiveTime());
    }
}
