package dev.colibri.api.order;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.colibri.api.model.Price;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.draft.AmendDraft;
import dev.colibri.api.surface.AbsentParts;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;

/** No value of this package has a hole: every part of every record must be given. */
class AbsentPartsTest {

    @TestFactory
    Stream<DynamicTest> everyPartOfEveryRecordMustBeGiven() {
        return AbsentParts.tests(whole());
    }

    private static List<Record> whole() {
        OrderRequest request = Orders.limit();
        OrderNews news = OrderNews.of(request);
        Order order = OrderNews.machine(request, news.submitted(), news.accepted()).order();
        ClientOrderId parent = new ClientOrderId("parent");
        Reason reason = new Reason(Reason.Code.VENUE, "");
        List<Record> records = new ArrayList<>(List.of(request, request.size(), news.initialized().meta(), reason,
                Orders.ID, news.venueOrderId(), new EventId("x"), new ExecutionId("x"), news.fill("E", "1", "1"),
                new Contingency.TriggeredBy(parent), new Contingency.CancelledBy(List.of(parent)),
                new Contingency.BracketLeg(parent, List.of(Orders.ID)), CancelRequest.of(order),
                CancelAllRequest.of(Orders.ACCOUNT), AmendDraft.of(order).limitPrice(Price.of("1")).request(),
                new PriceSpec.At(Price.of("1")), PriceSpec.percent(BigDecimal.ONE), Trigger.at(Price.of("1")),
                new ApplyResult.Refused("why"),
                new ApplyResult.FillCompleted(news.filled("E", "1", "1"), news.fill("E", "1", "1"),
                        news.fill("E", "1", "1")),
                new ApplyResult.Applied(news.submitted(), OrderState.INITIALIZED, OrderState.SUBMITTED, List.of())));
        for (OrderType type : OrderType.values()) {
            records.add((Record) Orders.terms(type));
        }
        for (OrderEvent event : List.of(news.initialized(), news.denied(), news.emulated(), news.submitted(),
                news.inDoubt(Command.CREATE), news.accepted(), news.rejected(), news.triggered(),
                news.pendingAmend("3"), news.amended("3"), news.restated("3", Optional.empty()), news.amendRejected(),
                news.pendingCancel(), news.cancelRejected(), news.filled("E", "1", "1"), news.completed(),
                news.canceled(), news.expired())) {
            records.add((Record) event);
        }
        assertThat(records.stream().map(Object::getClass).filter(OrderEvent.class::isAssignableFrom))
                .as("every kind of event").hasSize(OrderEvent.class.getPermittedSubclasses().length);
        return records;
    }
}
