package dev.colibri.kraken.futures.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.futures.account.FuturesOrderReports.Ending;
import dev.colibri.kraken.futures.rest.HistoryElements.Element;
import dev.colibri.kraken.futures.rest.HistoryOrder;
import dev.colibri.kraken.futures.rest.HistoryTrigger;
import dev.colibri.kraken.futures.rest.OrderHistoryEvent;
import dev.colibri.kraken.futures.rest.TriggerHistoryEvent;

/**
 * Finds in the history how orders ended. An event tells an order as it was then, with what was left of it and what had
 * traded. The last event that ended an order counts; a trigger that fired has not ended but become an order, which has
 * a history of its own and keeps the trigger's shape where it keeps its name.
 */
final class Endings {
    private static final String FULL_FILL = "full_fill";
    private static final String FIRED = "stop_order_triggered";

    private final Set<String> fired = new LinkedHashSet<>();
    private final Map<String, HistoryTrigger> triggers = new LinkedHashMap<>();
    private final Map<String, BigDecimal> totals = new LinkedHashMap<>();
    private final Map<String, Ending> endings = new LinkedHashMap<>();

    private Endings() {}

    /** The ends of orders, the last one of each, in no order that matters. */
    static List<Ending> of(List<Element<OrderHistoryEvent>> orders, List<Element<TriggerHistoryEvent>> triggers) {
        Endings endings = new Endings();
        for (Element<TriggerHistoryEvent> element : triggers) {
            if (element.event() instanceof TriggerHistoryEvent.Activated fired) {
                endings.fired.add(fired.trigger().uid());
            }
        }
        for (Element<TriggerHistoryEvent> element : triggers) {
            Unreadable.row(FuturesHistory.TRIGGERS, element.uid(), () -> endings.readTrigger(element));
        }
        for (Element<OrderHistoryEvent> element : orders) {
            orderOf(element.event())
                    .ifPresent(order -> endings.totals.merge(order.uid(), total(order), BigDecimal::max));
        }
        for (Element<OrderHistoryEvent> element : orders) {
            Unreadable.row(FuturesHistory.ORDERS, element.uid(), () -> endings.readOrder(element));
        }
        return new ArrayList<>(endings.endings.values());
    }

    /** The order of an event, as it was afterwards. */
    static Optional<HistoryOrder> orderOf(OrderHistoryEvent event) {
        return switch (event) {
            case OrderHistoryEvent.Placed placed -> Optional.of(placed.order());
            case OrderHistoryEvent.Updated updated -> Optional.of(updated.newOrder());
            case OrderHistoryEvent.Cancelled cancelled -> Optional.of(cancelled.order());
            case OrderHistoryEvent.Rejected rejected -> Optional.of(rejected.order());
            case OrderHistoryEvent.Nothing nothing -> Optional.empty();
        };
    }

    /** The trigger of an event, as it was afterwards. */
    static Optional<HistoryTrigger> triggerOf(TriggerHistoryEvent event) {
        return switch (event) {
            case TriggerHistoryEvent.Placed placed -> Optional.of(placed.trigger());
            case TriggerHistoryEvent.Updated updated -> Optional.of(updated.trigger());
            case TriggerHistoryEvent.Cancelled cancelled -> Optional.of(cancelled.trigger());
            case TriggerHistoryEvent.Activated activated -> Optional.of(activated.trigger());
            case TriggerHistoryEvent.Nothing nothing -> Optional.empty();
        };
    }

    /** Whether an event is the end of its order. */
    static boolean ended(OrderHistoryEvent event) {
        return switch (event) {
            case OrderHistoryEvent.Placed placed -> nothingLeft(placed.order());
            case OrderHistoryEvent.Updated updated ->
                    FULL_FILL.equals(updated.reason()) || nothingLeft(updated.newOrder());
            case OrderHistoryEvent.Cancelled cancelled -> true;
            case OrderHistoryEvent.Rejected rejected -> true;
            case OrderHistoryEvent.Nothing nothing -> false;
        };
    }

    private static boolean nothingLeft(HistoryOrder order) {
        BigDecimal left = order.quantity();
        return left != null && left.signum() == 0 && Words.orZero(order.filled()).signum() > 0;
    }

    private static BigDecimal total(HistoryOrder order) {
        return Words.orZero(order.quantity()).add(Words.orZero(order.filled()));
    }

    private boolean readTrigger(Element<TriggerHistoryEvent> element) {
        triggerOf(element.event()).ifPresent(trigger -> triggers.putIfAbsent(trigger.uid(), trigger));
        if (element.event() instanceof TriggerHistoryEvent.Cancelled end && !FIRED.equals(end.reason())
                && !fired.contains(end.trigger().uid())) {
            HistoryTrigger trigger = end.trigger();
            put(new Ending(trigger.uid(), trigger.clientId(), trigger.tradeable(), trigger.direction(),
                    Shape.of(trigger), trigger.quantity(), trigger.quantity(), BigDecimal.ZERO,
                    Boolean.TRUE.equals(trigger.reduceOnly()), false, end.reason(),
                    millis(trigger.timestamp(), element.timestamp()), element.timestamp()));
        }
        return true;
    }

    private boolean readOrder(Element<OrderHistoryEvent> element) {
        boolean ended = ended(element.event());
        if (ended) {
            HistoryOrder order = orderOf(element.event()).orElseThrow();
            HistoryTrigger trigger = triggers.get(order.uid());
            Shape shape = trigger == null ? Shape.of(order.orderType(), order.limitPrice()) : Shape.of(trigger);
            put(new Ending(order.uid(), order.clientId(), order.tradeable(), order.direction(), shape,
                    total(order), Objects.requireNonNullElse(totals.get(order.uid()), BigDecimal.ZERO),
                    Words.orZero(order.filled()), Boolean.TRUE.equals(order.reduceOnly()),
                    element.event() instanceof OrderHistoryEvent.Rejected, reason(element.event()),
                    millis(order.timestamp(), element.timestamp()), element.timestamp()));
        }
        return ended;
    }

    private void put(Ending ending) {
        endings.merge(ending.id(), ending, (one, other) -> other.time() > one.time() ? other : one);
    }

    private static @Nullable String reason(OrderHistoryEvent event) {
        return switch (event) {
            case OrderHistoryEvent.Placed placed -> placed.reason();
            case OrderHistoryEvent.Updated updated -> updated.reason();
            case OrderHistoryEvent.Cancelled cancelled -> cancelled.reason();
            case OrderHistoryEvent.Rejected rejected ->
                    rejected.orderError() == null ? rejected.reason() : rejected.orderError();
            case OrderHistoryEvent.Nothing nothing -> null;
        };
    }

    private static long millis(@Nullable Long told, long otherwise) {
        return told == null || told <= 0 ? otherwise : told;
    }
}
