package dev.colibri.api.order;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the tables of transitions as Markdown. */
final class TransitionPage {
    private static final List<OrderState> UNDER_WAY =
            List.of(OrderState.PENDING_AMEND, OrderState.PENDING_CANCEL, OrderState.IN_DOUBT);

    private static final String INTRODUCTION = """
            # The states of an order

            Generated from `OrderTransitions`, which every order obeys. A cell is the state that follows, or a word:

            | word | meaning |
            |---|---|
            | stay | the event is told, the state stays |
            | back | the command under way has its answer; the state beneath it holds again |
            | beneath | the state beneath takes the event; this one stays above it unless the order ends |
            | known | tells nothing new, and nothing changes |
            | late | a fill after the end: it counts, and the order stays ended |
            | - | cannot be: refused, and nothing changes |

            `PENDING_AMEND` lies over the order's own state, `PENDING_CANCEL` over both, `IN_DOUBT` over all; an order
            shows the uppermost. A doubt ends together with what it is about: that of the create when the order leaves
            `SUBMITTED`, that of an amend or a cancel when it has its answer.

            `Filled` in the tables is an execution told for the first time. Told again, it never changes quantity, cost
            or state: what it adds (a fee, who made the trade) completes the fill that was counted, and the new fee is
            paid once; the same words or fewer are known; other words about the same execution are refused.
            """;

    private TransitionPage() {}

    static String render() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        family(page, "Market and limit orders", OrderType.LIMIT);
        family(page, "Orders that wait to become a market order", OrderType.STOP_MARKET);
        family(page, "Orders that wait to become a limit order", OrderType.STOP_LIMIT);
        page.append("\n## Commands under way, whatever the type\n");
        table(page, OrderType.STOP_LIMIT, UNDER_WAY);
        return page.toString();
    }

    private static void family(StringBuilder page, String title, OrderType member) {
        page.append("\n## ").append(title).append("\n\n");
        page.append(
                Arrays.stream(OrderType.values()).filter(type -> sameFamily(type, member)).map(type -> "`" + type + "`")
                        .collect(Collectors.joining(", ")))
                .append("\n");
        Set<OrderState> living = EnumSet.noneOf(OrderState.class);
        Set<OrderState> ended = EnumSet.noneOf(OrderState.class);
        for (OrderState state : OrderState.values()) {
            boolean possible = state != OrderState.TRIGGERED || member.hasTriggeredState();
            if (possible && !UNDER_WAY.contains(state)) {
                (state.isTerminal() ? ended : living).add(state);
            }
        }
        table(page, member, living);
        table(page, member, ended);
    }

    private static boolean sameFamily(OrderType one, OrderType other) {
        return one.isTriggered() == other.isTriggered() && one.hasTriggeredState() == other.hasTriggeredState();
    }

    private static void table(StringBuilder page, OrderType type, Collection<OrderState> states) {
        page.append("\n| event |");
        states.forEach(state -> page.append(' ').append(state).append(" |"));
        page.append("\n|---|").append("---|".repeat(states.size())).append('\n');
        for (EventKind kind : EventKind.values()) {
            page.append("| ").append(kind.label()).append(" |");
            states.forEach(state -> page.append(' ').append(OrderTransitions.at(type, state, kind)).append(" |"));
            page.append('\n');
        }
    }
}
