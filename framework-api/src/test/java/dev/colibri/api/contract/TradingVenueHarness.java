package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.ExecutionId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.VenueOrderId;

/**
 * A venue that deals with orders as it is told. Orders that it accepts rest until something below happens to them, save
 * that market orders and limit orders at a {@link VenueMarket#taking} price fill at once, whole, and at the best price.
 * It knows the rules of its kinds of order: a post-only order at a taking price is refused, and so is a reduce-only one
 * that would not reduce.
 *
 * <p>The venue's clock is the node's, but should run a few milliseconds behind, so that a connection that takes our
 * time for the venue's is seen. Receive times in what the venue tells as the truth mean nothing.
 */
public interface TradingVenueHarness extends ConnectorHarness {

    // What suites need to know to place orders.

    /** The account that trades; there is enough in it. */
    AccountId account();

    /** The market of {@link #instrument()}. */
    VenueMarket market();

    /** Another market of the product. */
    VenueMarket other();

    @Override
    default InstrumentId instrument() {
        return market().instrument();
    }

    // How the venue answers.

    /**
     * What the venue does with the next commands of a kind, one after another, the legs of batches each for itself;
     * acceptance when nothing is said. What is neither acceptance nor a leg's refusal speaks of a batch as a whole when
     * it meets its first leg.
     */
    void answerNext(OrderEvent.Command command, Answer... answers);

    /** How the venue's own stream of orders and fills delivers from now on. */
    void deliver(Delivery how);

    /** Whoever trades at once finds only so much from now on. */
    void scarce(Quantity left);

    /** The venue changes what it does as a whole, and says so. In maintenance it refuses every command. */
    void venueStatus(VenueStatus.State state);

    /** Requests for orders and fills fail after so many more pages, until told again; a negative number: never. */
    void failReports(int pages);

    /** How many rows the venue gives per page of ended orders or of fills: suites ask for more. */
    int reportPage();

    /** How many orders placed at once the venue's rate limit allows; more are too many. Zero: there is no limit. */
    int orderBurst();

    // What happens to orders.

    /** Some of an order trades, as maker, at its limit. */
    ExecutionId fill(ClientOrderId order, Quantity quantity);

    /**
     * The market reaches an order's trigger: the order becomes a market order and fills whole, or a limit order and
     * rests.
     */
    void trigger(ClientOrderId order);

    /** The venue ends an order of its own accord. */
    void cancel(ClientOrderId order, Reason.Code reason);

    /**
     * The market moves in favour of an order with a trailing trigger, and the trigger follows it to this price; the
     * venue says so where it has a way to.
     */
    void trail(ClientOrderId order, Price trigger);

    /** An order's own time is over. */
    void expire(ClientOrderId order);

    /** The dead-man's switch fires, whether or not it was armed, and ends all orders. */
    void fireDeadMan();

    /** Somebody else places a resting order in {@link #market()} with the same key. */
    VenueOrderId foreignOrder(Side side, Quantity quantity);

    /** A foreign order trades whole. */
    ExecutionId foreignFill(VenueOrderId order);

    /** Money comes, or goes if negative, and the venue says so where it has a way to. */
    void transfer(Asset asset, BigDecimal amount);

    // What the venue knows: the truth.

    /** The commands of a kind that reached the venue, by our id, each as often as it came. */
    List<ClientOrderId> received(OrderEvent.Command command);

    /** How many messages brought the commands of a kind: one for a batch that was sent as one. */
    int messages(OrderEvent.Command command);

    /** What the venue took of an order beside what it reports; of the order it first had under this name. */
    Particulars particulars(ClientOrderId order);

    /** Every order that the venue knows, foreign ones too, as it would report it, oldest first. */
    List<OrderReport> orders();

    /** Every execution, foreign ones too, oldest first. */
    List<Fill> executions();

    /** What is in the account. */
    List<Balance> balances();

    /** The positions that are not flat. */
    List<PositionReport> positions();

    /** The margin of the account and its wallets; empty where the venue has none. */
    List<MarginMetrics> margins();

    /**
     * What an order can say that no report tells.
     *
     * @param display what it shows at a time by now; empty when it shows all of itself
     * @param leverage empty when the order said nothing of it
     * @param selfTradeMode what the order said, or what is usual at the venue
     * @param deadline the moment after which the venue would have refused it; empty when it had none
     */
    record Particulars(Optional<Quantity> display, Optional<BigDecimal> leverage, SelfTradeMode selfTradeMode,
            Optional<Instant> deadline) {}

    /** What the venue does with a command. */
    sealed interface Answer {

        /** Carries it out and says so. */
        record Accept() implements Answer {}

        /** Refuses it by its definite word for this reason; of a batch, only this leg. */
        record Refuse(Reason.Code reason) implements Answer {}

        /** Refuses a whole batch by its definite word, because one of its legs is not valid. */
        record RefuseBatch() implements Answer {}

        /** Carries it out, and the answer to the command is lost; its own stream tells all the same. */
        record LoseAnswer() implements Answer {}

        /** Carries it out, and neither an answer nor its own stream tells of the order until the link was broken. */
        record TellNothing() implements Answer {}

        /** Never sees it. */
        record LoseCommand() implements Answer {}

        /** Carries it out at once and answers so much later; its own stream tells at once. */
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
        /** Fills before all other news of their orders, and answers after everything. */
        FILLS_FIRST,
        /** Held back until this is changed, and then all at once; answers come as ever. */
        HELD
    }
}
