package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import dev.colibri.api.account.OrderReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.VenueOrderId;

/**
 * A venue that deals with orders as it is told. Orders that it accepts rest until something below happens to them, save
 * that market orders and limit orders at a {@link #taking} price fill at once and whole.
 */
public interface TradingVenueHarness extends ConnectorHarness {

    // What suites need to know to place orders.

    /** The account that trades. */
    AccountId account();

    /** A legal limit price at which an order of this side rests. */
    Price resting(Side side);

    /** A legal limit price at which an order of this side trades at once. */
    Price taking(Side side);

    /** A legal quantity that can be halved twice and stays legal. */
    Quantity quantity();

    // How the venue answers.

    /** What the venue does with the next command of a kind; acceptance when nothing is said. */
    void answerNext(OrderEvent.Command command, Answer answer);

    /** How the venue's own stream of orders and fills delivers from now on. */
    void deliver(Delivery how);

    // What happens to orders.

    /** Some of an order trades, as maker, at its limit. */
    ExecutionId fill(ClientOrderId order, Quantity quantity);

    /** An order's trigger fires. */
    void trigger(ClientOrderId order);

    /** The venue ends an order of its own accord. */
    void cancel(ClientOrderId order, Reason.Code reason);

    /** An order's own time is over. */
    void expire(ClientOrderId order);

    /** The dead-man's switch fires, whether or not it was armed, and ends all orders. */
    void fireDeadMan();

    /** Somebody else places a resting order with the same key. */
    VenueOrderId foreignOrder(Side side, Quantity quantity);

    /** A foreign order trades whole. */
    ExecutionId foreignFill(VenueOrderId order);

    /** Sets a balance, and says so where the venue has a way to. */
    void balance(Asset asset, BigDecimal total, BigDecimal held);

    // What the venue knows: the truth.

    /** The commands of a kind that reached the venue, by our id, each as often as it came. */
    List<ClientOrderId> received(OrderEvent.Command command);

    /** Every order that the venue knows, foreign ones too, as it would report it. */
    List<OrderReport> orders();

    /** What the venue does with a command. */
    sealed interface Answer {

        /** Carries it out and says so. */
        record Accept() implements Answer {}

        /** Refuses it by its definite word for this reason. */
        record Refuse(Reason.Code reason) implements Answer {}

        /** Carries it out, and the answer to the command is lost; its own stream tells all the same. */
        record LoseAnswer() implements Answer {}

        /** Carries it out, and neither an answer nor its own stream tells before the link was broken. */
        record TellNothing() implements Answer {}

        /** Never sees it. */
        record LoseCommand() implements Answer {}

        /** Carries it out at once and answers so much later. */
        record AnswerLate(Duration delay) implements Answer {}

        /** Breaks the link in the middle, the command carried out or not. */
        record BreakLink(boolean carriedOut) implements Answer {}
    }

    /** How a stream delivers. */
    enum Delivery {
        /** Everything once, in order. */
        IN_ORDER,
        /** Everything twice. */
        TWICE,
        /** Fills before the news of their orders' acceptance, and answers after both. */
        FILLS_FIRST,
        /** Held back until this is changed, and then all at once. */
        HELD
    }
}
