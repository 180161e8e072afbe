package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.testing.Instruments;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.spot.rest.SpotMethod;

import static dev.colibri.kraken.common.account.Waited.refusal;
import static dev.colibri.kraken.common.account.Waited.value;
import static dev.colibri.kraken.spot.account.OrderRows.closed;
import static dev.colibri.kraken.spot.account.OrderRows.open;
import static dev.colibri.kraken.spot.account.OrderRows.order;
import static org.assertj.core.api.Assertions.assertThat;

class SpotOrdersTest {
    private static final ClientOrderId OURS = new ClientOrderId("aaa00mhsxyz0000001");

    private final SpotSession session = new SpotSession();

    @Test
    void anOpenOrderOfALegacyPairIsFoundByItsAltname() {
        session.venue.answer(SpotMethod.OPEN_ORDERS,
                open(order("OABCDE-FGHIJ-KLMNOP").text("cl_ord_id", OURS.value()).text("oflags", "post,fciq")));

        OrderReport report = only(value(session.account.openOrders(SpotSession.ALL)));

        assertThat(report.instrument()).isEqualTo(Instruments.BTC_USD.id());
        assertThat(report.venueOrderId()).hasToString("OABCDE-FGHIJ-KLMNOP");
        assertThat(report.clientOrderId()).contains(OURS);
        assertThat(report.account()).isEqualTo(SpotSession.MAIN);
        assertThat(report.side()).isEqualTo(Side.BUY);
        assertThat(report.size()).isEqualTo(OrderSize.of(Quantity.of("1.25")));
        assertThat(report.terms()).isEqualTo(new OrderTerms.Limit(Price.of("30010")));
        assertThat(report.timeInForce()).isEqualTo(TimeInForce.GTC);
        assertThat(report.postOnly()).isTrue();
        assertThat(report.reduceOnly()).isFalse();
        assertThat(report.state()).isEqualTo(OrderState.ACCEPTED);
        assertThat(report.averagePrice()).isEmpty();
        assertThat(report.createdTime()).isEqualTo(1_763_640_000_123_400_000L);
        assertThat(report.receiveTime()).isEqualTo(session.clock.nanos());
    }

    @Test
    void theAveragePriceIsThatOfTheFillsAndNotTheLimit() {
        session.venue.answer(SpotMethod.OPEN_ORDERS,
                open(order("OA").text("vol_exec", "0.50000000").text("price", "30001.25").text("cost", "15000.62")));

        OrderReport report = only(value(session.account.openOrders(SpotSession.ALL)));

        assertThat(report.state()).isEqualTo(OrderState.PARTIALLY_FILLED);
        assertThat(report.filled()).isEqualTo(Quantity.of("0.5"));
        assertThat(report.averagePrice()).contains(new BigDecimal("30001.25"));
    }

    @Test
    void aForeignOrderHasNoClientIdWhateverTheVenueSays() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(order("OA"), order("OB").raw("cl_ord_id", "null"),
                order("OC").text("cl_ord_id", ""), order("OD").text("cl_ord_id", "by hand")
                        .text("refid", "None").raw("userref", "null")));

        List<OrderReport> reports = value(session.account.openOrders(SpotSession.ALL));

        assertThat(reports).hasSize(4).allSatisfy(report -> {
            assertThat(report.clientOrderId()).isEmpty();
            assertThat(report.account()).isEqualTo(SpotSession.EXTERNAL);
        });
    }

    @Test
    void openOrdersAreOfTheInstrumentThatWasAskedFor() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(order("OA"), order("OB").describe("pair", "ETHEUR")));

        assertThat(value(session.account.openOrders(SpotSession.ALL.of(Instruments.ETH_EUR.id()))))
                .extracting(report -> report.venueOrderId().value()).containsExactly("OB");
    }

    @Test
    void anOpenOrderOfAnUnknownPairFailsTheReportAndIsNamed() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(order("OA"), order("OB").describe("pair", "NEWUSD")));

        VenueException refusal = refusal(session.account.openOrders(SpotSession.ALL));

        assertThat(refusal.code()).isEqualTo(Unreadable.CODE);
        assertThat(refusal).hasMessageContaining("row OB").hasMessageContaining("NEWUSD");
    }

    @Test
    void aKindOfOrderThatIsNotKnownFailsTheReportAndIsNamed() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(order("OA"), order("OB").describe("ordertype", "peg")));

        assertThat(refusal(session.account.openOrders(SpotSession.ALL))).hasMessageContaining("row OB")
                .hasMessageContaining("peg");
    }

    @Test
    void anOrderCanceledAfterSomeOfItTradedTellsBoth() {
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed(order("OA").ended("canceled", 60)
                .text("vol_exec", "0.25000000").text("price", "30000.0").text("reason", "User requested")));

        OrderReport report = only(value(session.account.closedOrders(SpotSession.ALL)));

        assertThat(report.state()).isEqualTo(OrderState.CANCELED);
        assertThat(report.filled()).isEqualTo(Quantity.of("0.25"));
        assertThat(report.reason()).contains(new Reason(Reason.Code.USER_REQUEST, "User requested"));
        assertThat(report.updatedTime()).isEqualTo(1_763_640_060_500_000_000L);
    }

    @Test
    void theEndsOfOrdersAreToldApart() {
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed(
                order("OA").ended("closed", 1).text("vol_exec", "1.25000000").text("price", "30000.0"),
                order("OB").ended("canceled", 2).text("reason", "Post only order"),
                order("OC").ended("expired", 3).raw("expiretm", "1763640003").text("time_in_force", "gtd"),
                order("OD").ended("canceled", 4).text("time_in_force", "ioc").raw("reason", "null")));

        List<OrderReport> reports = value(session.account.closedOrders(SpotSession.ALL));

        assertThat(reports).extracting(OrderReport::state).containsExactly(OrderState.FILLED, OrderState.CANCELED,
                OrderState.EXPIRED, OrderState.CANCELED);
        assertThat(reports.get(1).reason().map(Reason::code)).contains(Reason.Code.POST_ONLY_WOULD_TAKE);
        assertThat(reports.get(2).timeInForce()).isEqualTo(TimeInForce.GTD);
        assertThat(reports.get(2).expiry()).contains(Instant.ofEpochSecond(1_763_640_003));
        assertThat(reports.get(3).timeInForce()).isEqualTo(TimeInForce.IOC);
        assertThat(reports.get(3).reason()).isEmpty();
    }

    @Test
    void closedOrdersAreThoseThatEndedWithinTheTimeToTheNanosecond() {
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed(
                order("OA").ended("canceled", 0).raw("closetm", "1763640009.9999999"),
                order("OB").ended("canceled", 0).raw("closetm", "1763640010.0000000"),
                order("OC").ended("canceled", 0).raw("closetm", "1763640019.9999999"),
                order("OD").ended("canceled", 0).raw("closetm", "1763640020.0000000")));
        String from = EventTime.instant(1_763_640_010_000_000_000L).toString();
        String to = EventTime.instant(1_763_640_020_000_000_000L).toString();

        List<OrderReport> reports = value(session.account.closedOrders(SpotSession.between(from, to)));

        assertThat(reports).extracting(report -> report.venueOrderId().value()).containsExactly("OB", "OC");
        assertThat(session.venue.asked()).containsExactly(
                "CLOSED_ORDERS start=1763640009&end=1763640021&ofs=0&closetime=close");
    }

    @Test
    void aClosedOrderOfAPairThatIsNoLongerListedIsToldUnderItsOldName() {
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed(order("OA").ended("canceled", 1).describe("pair",
                "REPUSD")));

        assertThat(only(value(session.account.closedOrders(SpotSession.ALL))).instrument())
                .hasToString("REPUSD.KRAKEN");
    }

    @Test
    void aSettledPositionIsToldByWhatTradedAndLeftOutWhereNothingDid() {
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed(
                order("OA").ended("closed", 1).describe("ordertype", "settle-position").text("vol", "0.00000000")
                        .text("vol_exec", "0.30000000").text("price", "30000.0"),
                order("OB").ended("canceled", 2).describe("ordertype", "settle-position").text("vol", "0.00000000")));

        OrderReport report = only(value(session.account.closedOrders(SpotSession.ALL)));

        assertThat(report.size()).isEqualTo(OrderSize.of(Quantity.of("0.3")));
        assertThat(report.state()).isEqualTo(OrderState.FILLED);
    }

    @Test
    void whatTradedOfAnOrderSizedInQuoteIsToldInBaseWhicheverTheVenueTells() {
        OrderRows inQuote = order("OA").ended("closed", 1).describe("ordertype", "market").describe("price", "0")
                .text("oflags", "fciq,viqc").text("vol", "100.00000000").text("vol_exec", "100.00000000")
                .text("cost", "100.00000").text("price", "40000.0");
        OrderRows inBase = order("OB").ended("closed", 2).describe("ordertype", "market").describe("price", "0")
                .text("oflags", "fciq,viqc").text("vol", "100.00000000").text("vol_exec", "0.00250000")
                .text("cost", "100.00000").text("price", "40000.0");
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed(inQuote, inBase));

        assertThat(value(session.account.closedOrders(SpotSession.ALL))).hasSize(2).allSatisfy(report -> {
            assertThat(report.size()).isEqualTo(OrderSize.ofQuote(Quantity.of("100")));
            assertThat(report.filled()).isEqualTo(Quantity.of("0.0025"));
        });
    }

    @Test
    void anOrderIsFoundByOurIdWhileItLives() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(order("OA").text("cl_ord_id", OURS.value())));

        assertThat(value(session.account.order(OURS)).map(report -> report.venueOrderId().value())).contains("OA");
        assertThat(session.venue.asked()).containsExactly("OPEN_ORDERS cl_ord_id=" + OURS);
    }

    @Test
    void anOrderThatEndedIsFoundByOurIdAndTheLastOneCounts() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open());
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed(
                order("OB").ended("canceled", 90).raw("opentm", "1763640080.5").text("cl_ord_id", OURS.value()),
                order("OA").ended("canceled", 10).text("cl_ord_id", OURS.value())));

        assertThat(value(session.account.order(OURS)).map(report -> report.venueOrderId().value())).contains("OB");
    }

    @Test
    void anOrderThatComesWhileItIsLookedForIsFound() {
        session.venue.answer(SpotMethod.OPEN_ORDERS,
                parameters -> session.venue.asked(SpotMethod.OPEN_ORDERS) == 1 ? open()
                        : open(order("OA").text("cl_ord_id", OURS.value())));
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed());

        assertThat(value(session.account.order(OURS))).isPresent();
    }

    @Test
    void rowsOfOtherIdsAreNotOursEvenIfTheFilterIsIgnored() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open(order("OA").text("cl_ord_id", "aaa00mhsxyz0000002")));
        session.venue.answer(SpotMethod.CLOSED_ORDERS, closed(order("OB").ended("canceled", 1)));

        assertThat(value(session.account.order(OURS))).isEmpty();
    }

    @Test
    void anIdThatIsAUuidIsTheSameWithAndWithoutHyphens() {
        ClientOrderId hyphens = new ClientOrderId("6d1b345e-2821-40e2-ad83-4ecb18a06876");
        session.venue.answer(SpotMethod.OPEN_ORDERS,
                open(order("OA").text("cl_ord_id", "6D1B345E282140E2AD834ECB18A06876")));

        assertThat(value(session.account.order(hyphens))).isPresent();
    }

    @Test
    void anOrderIsNotAbsentWhenTheEndedOnesCannotBeRead() {
        session.venue.answer(SpotMethod.OPEN_ORDERS, open());
        session.venue.answer(SpotMethod.CLOSED_ORDERS, "{\"closed\":{\"OA\":{\"status\":\"canceled\"}},\"count\":1}");

        assertThat(refusal(session.account.order(OURS))).hasMessageContaining("OA");
    }

    private static OrderReport only(List<OrderReport> reports) {
        assertThat(reports).hasSize(1);
        return reports.getFirst();
    }
}
