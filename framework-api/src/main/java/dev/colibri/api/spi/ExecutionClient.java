package dev.colibri.api.spi;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.CancelAllRequest;
import dev.colibri.api.order.CancelRequest;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.order.OrderRequest;

/**
 * Orders and account of a connection.
 *
 * <p>A command returns nothing and never throws; what becomes of it is told to the {@link ExecutionSink}. It ends as
 * confirmed, as refused by the venue's definite word, or in doubt until proof is found. A create is sent at most once,
 * ever. What the capabilities or the instrument forbid is denied before anything is sent.
 *
 * <p>No news comes inside a command's call: whoever gives a command from within a callback of the sink is called again
 * only after the command has returned, and never re-entrantly. Commands are carried out in the order they were given.
 *
 * <p>A report is complete or fails: a part is never taken for the whole.
 */
public interface ExecutionClient {

    /**
     * Places an order: {@code Denied}, or {@code Submitted} and then what the venue says.
     *
     * <p>A name belongs to the first order that was submitted under it: a further one is neither sent nor told of, for
     * news of it would be news of the first. Contingencies that the capabilities do not name are the node's to watch
     * over: the order is placed as if it had none.
     */
    void submit(OrderRequest request);

    /**
     * Places orders together where the venue can, else one after another. Each has its own outcome. Orders that the
     * venue links come together in one batch, each after those that it waits for.
     */
    void submitBatch(List<OrderRequest> requests);

    /** Changes an order: {@code PendingAmend} and then {@code Amended}, {@code AmendRejected} or {@code InDoubt}. */
    void amend(AmendRequest request);

    /**
     * Ends an order: {@code PendingCancel} and then {@code Canceled}, {@code CancelRejected}, {@code InDoubt}, or the
     * fill that came first.
     */
    void cancel(CancelRequest request);

    /** Ends orders together, in one message where the venue can. */
    void cancelBatch(List<CancelRequest> requests);

    /** Ends all orders within a scope, and no other. */
    void cancelAll(CancelAllRequest request);

    /** The account as the venue tells it now. */
    Future<AccountState> accountState(AccountId account);

    /** Living orders. */
    Future<List<OrderReport>> openOrders(ReportQuery query);

    /** Orders that ended within the query's time. */
    Future<List<OrderReport>> closedOrders(ReportQuery query);

    /** One order, living or ended, by our id alone; empty only when the venue proves that it never knew it. */
    Future<Optional<OrderReport>> order(AccountId account, ClientOrderId id);

    /** Fills within the query's time, ascending. */
    Future<List<Fill>> fills(ReportQuery query);

    /** Positions; a position that was known and has gone is told as flat. */
    Future<List<PositionReport>> positions(ReportQuery query);
}
