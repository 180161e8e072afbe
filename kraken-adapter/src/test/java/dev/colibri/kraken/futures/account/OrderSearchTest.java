package dev.colibri.kraken.futures.account;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ClientOrderIds;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.futures.rest.FuturesMethod;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static dev.colibri.kraken.futures.account.FuturesSession.BASE;
import static dev.colibri.kraken.futures.account.FuturesSession.element;
import static dev.colibri.kraken.futures.account.FuturesSession.list;
import static dev.colibri.kraken.futures.account.FuturesSession.order;
import static org.assertj.core.api.Assertions.assertThat;

class OrderSearchTest {
    private static final ClientOrderId OURS = new ClientOrderIds("abc", () -> BASE * 1_000_000).next("01");
    private static final ClientOrderId FOREIGN = new ClientOrderId("by-hand");
    private static final String OPEN = """
            {"order_id":"O1","cliOrdId":"%s","symbol":"PF_XBTUSD","side":"buy","orderType":"lmt","limitPrice":30000,
             "filledSize":0,"unfilledSize":1,"reduceOnly":false,"status":"untouched",
             "receivedTime":"2025-11-20T11:30:00Z"}""";
    private static final String STATUS = """
            {"order":{"type":"ORDER","orderId":"O1","cliOrdId":"%s","symbol":"PF_XBTUSD","side":"buy","quantity":%s,
             "filled":%s,"limitPrice":30000,"reduceOnly":false,"timestamp":"2025-11-20T11:30:00Z",
             "lastUpdateTimestamp":"2025-11-20T11:30:01Z"},"status":"%s","updateReason":"%s","error":null}""";

    private final FuturesSession session = new FuturesSession();

    @Test
    void anOrderThatLivesIsFoundAtOnce() {
        session.openOrders(OPEN.formatted("else"), OPEN.formatted(OURS));

        assertThat(find(OURS).map(OrderReport::state)).contains(OrderState.ACCEPTED);
        assertThat(session.venue.asked()).containsExactly("OPEN_ORDERS");
    }

    @Test
    void anOrderThatEndedIsFoundInTheHistoryWhichIsReadBackToItsBirthOnly() {
        session.history(FuturesMethod.ORDERS,
                element(20, "OrderCancelled", "{\"order\":" + order("O2", "else", "Limit", "1", "0") + "}"),
                element(10, "OrderCancelled", "{\"order\":" + order("O1", OURS.value(), "Limit", "0.5", "0.5")
                        + ",\"reason\":\"cancelled_by_user\"}"));

        OrderReport report = find(OURS).orElseThrow();

        assertThat(report.state()).isEqualTo(OrderState.CANCELED);
        assertThat(report.filled()).isEqualTo(Quantity.of("0.5"));
        assertThat(session.venue.asked()).contains("ORDERS since=" + (BASE - 600_000) + "&sort=desc&count=1000");
    }

    @Test
    void theHistoryOfAForeignIdIsReadToItsBeginning() {
        assertThat(find(FOREIGN)).isEmpty();
        assertThat(session.venue.asked()).contains("ORDERS sort=desc&count=1000", "TRIGGERS sort=desc&count=1000");
    }

    @Test
    void anOrderThatEndedJustNowIsFoundBeforeTheHistoryHasIt() {
        session.venue.answer(FuturesMethod.ORDERS_STATUS, list("orders",
                STATUS.formatted("else", "1", "0", "CANCELLED", "CANCELLED_BY_USER"),
                STATUS.formatted(OURS, "0", "1", "FULLY_EXECUTED", "FULL_FILL")));

        OrderReport report = find(OURS).orElseThrow();

        assertThat(report.state()).isEqualTo(OrderState.FILLED);
        assertThat(report.size().amount()).isEqualTo(Quantity.of("1"));
        assertThat(session.venue.asked()).contains("ORDERS_STATUS cliOrdIds=" + OURS);
    }

    @Test
    void whatIsRefusedOrFailsOrIsStillInTheBookIsToldByItsStatus() {
        assertThat(status("1", "0", "REJECTED", "x").state()).isEqualTo(OrderState.REJECTED);
        assertThat(status("1", "0", "CANCELLED", "EXPIRED").state()).isEqualTo(OrderState.EXPIRED);
        assertThat(status("1", "0", "ENTERED_BOOK", "NEW_USER_ORDER").state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(status("1", "2", "ENTERED_BOOK", "PARTIAL_FILL").state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(status("1", "2", "CANCELLED", "CANCELLED_BY_USER").filled()).isEqualTo(Quantity.of("2"));
        assertThat(status("1", "0", "TRIGGER_ACTIVATION_FAILURE", "x").state()).isEqualTo(OrderState.CANCELED);
    }

    @Test
    void aKeyThatMayOnlyReadProvesAbsenceByTheHistory() {
        session.venue.refuse(FuturesMethod.ORDERS_STATUS, refused(VenueException.Category.PERMISSION));

        assertThat(find(OURS)).isEmpty();
        assertThat(session.venue.asked(FuturesMethod.OPEN_ORDERS)).isEqualTo(2);
    }

    @Test
    void anOrderIsNotAbsentWhenAListCannotBeRead() {
        session.venue.refuse(FuturesMethod.TRIGGERS, refused(VenueException.Category.NETWORK));

        assertThat(refusal(session.account.order(OURS)).category()).isEqualTo(VenueException.Category.NETWORK);
    }

    @Test
    void anOrderThatComesWhileItIsLookedForIsFound() {
        session.venue.answer(FuturesMethod.OPEN_ORDERS,
                parameters -> session.venue.asked(FuturesMethod.OPEN_ORDERS) == 1 ? list("openOrders")
                        : list("openOrders", OPEN.formatted(OURS)));

        assertThat(find(OURS)).isPresent();
    }

    @Test
    void readingStopsAtTheEndThatWasLookedFor() {
        String end = element(10, "OrderCancelled", "{\"order\":" + order("O1", OURS.value(), "Limit", "1", "0") + "}");
        session.venue.answer(FuturesMethod.ORDERS, parameters -> FuturesSession.history(end)
                .replace("\"len\"", "\"continuationToken\":\"t" + session.venue.asked().size() + "\",\"len\""));

        assertThat(find(OURS)).isPresent();
        assertThat(session.venue.asked(FuturesMethod.ORDERS)).isEqualTo(1);
    }

    private OrderReport status(String left, String filled, String status, String reason) {
        session.venue.answer(FuturesMethod.ORDERS_STATUS,
                list("orders", STATUS.formatted(OURS, left, filled, status, reason)));
        return find(OURS).orElseThrow();
    }

    private Optional<OrderReport> find(ClientOrderId id) {
        return value(session.account.order(id));
    }

    private static VenueException refused(VenueException.Category category) {
        return new VenueException("kraken.refused", category, VenueException.Advice.FIX_FIRST, "Refused.",
                Optional.empty());
    }
}
