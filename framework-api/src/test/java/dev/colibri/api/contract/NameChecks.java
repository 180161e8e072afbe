package dev.colibri.api.contract;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderEvent.Accepted;
import dev.colibri.api.order.OrderEvent.Canceled;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.PendingCancel;
import dev.colibri.api.order.OrderEvent.Submitted;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.spi.Capability;

import static org.assertj.core.api.Assertions.assertThat;

/** One name, one order: what comes later under the same client id is not sent, and no news of it disturb the first. */
interface NameChecks extends TradingChecks {

    @Test
    @Check(225)
    default void aSecondOrderUnderALivingNameIsNotSentAndTheFirstLivesOn() {
        TradingSession session = limits();
        OrderRequest first = session.place(session.resting(Side.BUY));
        session.untilTold(first, Accepted.class);
        session.submit(first);
        session.submit(session.namesake(first, session.resting(Side.SELL)));
        untouched(session, first, Submitted.class, Accepted.class);
        assertThat(session.truth(first)).map(OrderReport::side).contains(Side.BUY);
        session.cancel(first);
        session.untilTold(first, Canceled.class);
        session.submit(first);
        untouched(session, first, Submitted.class, Accepted.class, PendingCancel.class, Canceled.class);
    }

    @Test
    @Check(225)
    default void aNameThatStandsTwiceInABatchIsSentOnce() {
        TradingSession session = limits();
        OrderRequest first = session.order(session.resting(Side.BUY));
        OrderRequest other = session.order(session.resting(Side.SELL));
        session.submitBatch(List.of(first, other, session.namesake(first, session.resting(Side.SELL))));
        session.untilTold(first, Accepted.class);
        session.untilTold(other, Accepted.class);
        untouched(session, first, Submitted.class, Accepted.class);
        untouched(session, other, Submitted.class, Accepted.class);
    }

    private TradingSession limits() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        return session;
    }

    @SafeVarargs
    private static void untouched(TradingSession session, OrderRequest first, Class<? extends OrderEvent>... story) {
        session.pass(Duration.ofMinutes(2));
        assertThat(session.received(Command.CREATE, first)).as("creates that reached the venue").isOne();
        assertThat(session.story(first)).containsExactly(story);
        assertThat(session.sink().orders(first.clientOrderId())).as("all news").hasSameSizeAs(story);
    }
}
