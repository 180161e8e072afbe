package dev.colibri.api.order;

import dev.colibri.api.testing.OrderNews;

import static org.assertj.core.api.Assertions.assertThat;

/** An order that was just asked for, with its news. */
record ToldOrder(OrderNews news, OrderStateMachine machine) {

    ToldOrder(OrderRequest request) {
        this(OrderNews.of(request), OrderNews.machine(request));
    }

    /** Sends the order and has it acknowledged. */
    void live() {
        apply(news.submitted(), OrderState.SUBMITTED);
        apply(news.accepted(), OrderState.ACCEPTED);
    }

    /** Applies an event that counts, after which the order shows a state. */
    ApplyResult.Applied apply(OrderEvent event, OrderState expected) {
        ApplyResult result = machine.apply(event);
        assertThat(result).isInstanceOf(ApplyResult.Applied.class);
        ApplyResult.Applied applied = (ApplyResult.Applied) result;
        assertThat(applied.to()).isEqualTo(expected).isEqualTo(machine.order().state());
        return applied;
    }
}
