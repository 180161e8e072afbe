package dev.colibri.api.order;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Price;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.draft.AmendDraft;
import dev.colibri.api.testing.OrderNews;
import dev.colibri.api.testing.Orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** No value of this package has a hole: every part of every record must be given. */
class AbsentPartsTest {

    @TestFactory
    Stream<DynamicTest> everyPartOfEveryRecordMustBeGiven() {
        return whole().stream().flatMap(record -> Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .map(component -> DynamicTest.dynamicTest(
                        record.getClass().getSimpleName() + " without its " + component.getName(),
                        () -> assertRefused(record, component))));
    }

    private static void assertRefused(Record whole, RecordComponent missing) {
        Throwable thrown = catchThrowable(() -> without(whole, missing));

        assertThat(thrown).isInstanceOf(InvalidValueException.class).hasMessageEndingWith("but was null");
        String field = ((InvalidValueException) thrown).field().replaceAll("[ -]", "");
        String name = missing.getName().toLowerCase(Locale.ROOT).replaceAll("s$", "");
        assertThat(field.contains(name) || name.contains(field) || name.equals("value") || name.equals("amount")
                || name.equals("price") || field.contains("trailing")).as("%s names %s", field, name).isTrue();
    }

    private static void without(Record whole, RecordComponent missing) throws Throwable {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            components[i].getAccessor().setAccessible(true);
            parts[i] = components[i].getName().equals(missing.getName()) ? null
                    : components[i].getAccessor().invoke(whole);
        }
        Constructor<?> constructor = whole.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        try {
            constructor.newInstance(parts);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
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
