package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.Balance;
import dev.colibri.api.account.MarginMetrics;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.contract.fake.ExchangeWire.Wealth;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Price;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.CancelRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.Reason;

/** All that the fake exchange and a connector know of each other. */
interface ExchangeWire {
    /** Rows per page. */
    int PAGE = 10;

    /** Opens a link; fails when the exchange cannot be reached. */
    Future<Link> link(Listener listener);

    /** Every living order. */
    Future<List<OrderReport>> openOrders();

    /** A page of ended orders, oldest first; the last page is not full. */
    Future<List<OrderReport>> closedOrders(int page);

    /** A page of executions, oldest first; the last page is not full. */
    Future<List<Fill>> fills(int page);

    /** What is in the account. */
    Future<Wealth> wealth();

    /** Positions that are not flat. */
    Future<List<PositionReport>> positions();

    /** A way for commands. */
    interface Link {

        void send(Order order);

        void close();
    }

    /** Who hears what the exchange says. */
    interface Listener {

        void onMessage(Message message);

        void onBreak();
    }

    /**
     * Commands of one kind, carried out together.
     *
     * @param number by which the answer is known
     */
    record Order(long number, Command kind, List<Leg> legs) {}

    /** One command. */
    sealed interface Leg {

        ClientOrderId id();

        /** Places an order. */
        record Create(OrderRequest request) implements Leg {
            @Override
            public ClientOrderId id() {
                return request.clientOrderId();
            }
        }

        /** Changes an order. */
        record Amend(AmendRequest request) implements Leg {
            @Override
            public ClientOrderId id() {
                return request.clientOrderId();
            }
        }

        /** Ends an order. */
        record Cancel(CancelRequest request) implements Leg {
            @Override
            public ClientOrderId id() {
                return request.clientOrderId();
            }
        }
    }

    /** What the exchange says. */
    sealed interface Message {

        /** What became of commands, one for each leg. */
        record Answer(long number, List<Outcome> outcomes) implements Message {}

        /** An order is another than before. */
        record Changed(OrderReport order) implements Message {}

        /** The trigger of an order followed the market. */
        record Trailed(OrderReport order, Price trigger) implements Message {}

        /** An order traded. */
        record Traded(Fill fill) implements Message {}

        /** What is in the account. */
        record Account(Wealth wealth) implements Message {}

        /** A position changed. */
        record Position(PositionReport position) implements Message {}

        /** The dead-man's switch fired. */
        record DeadMan(long time) implements Message {}

        /** What the exchange does. */
        record Status(VenueStatus.State state, long time) implements Message {}
    }

    /**
     * What became of a command: a refusal, or the order as it is then.
     */
    record Outcome(Optional<Reason> refusal, Optional<OrderReport> order) {

        static Outcome refused(Reason.Code code) {
            return new Outcome(Optional.of(new Reason(code, "the exchange says no: " + code)), Optional.empty());
        }

        static Outcome done(OrderReport order) {
            return new Outcome(Optional.empty(), Optional.of(order));
        }
    }

    /** What is in the account at a time. */
    record Wealth(List<Balance> balances, List<MarginMetrics> margins, long time) {}
}
