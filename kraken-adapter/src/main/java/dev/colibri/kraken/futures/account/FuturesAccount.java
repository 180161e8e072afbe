package dev.colibri.kraken.futures.account;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.Fill;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.ReportQuery;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.FeeTier;
import dev.colibri.kraken.common.account.LedgerEntry;
import dev.colibri.kraken.common.account.Ownership;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.LeveragePreferencesRequest;

/**
 * Asks for the Futures account. Each answer is complete or a failure, a {@link dev.colibri.api.spi.VenueException} that
 * names the row when one could not be read. Nothing here trades, and nothing is remembered but in what there were
 * positions. Lives on one event loop.
 */
public final class FuturesAccount {
    private final FuturesApi api;
    private final Contracts contracts;
    private final FuturesWallets wallets;
    private final FuturesOrders orders;
    private final OrderSearch search;
    private final FuturesFills fills;
    private final FuturesPositions positions;
    private final FuturesLedgers ledgers;
    private final FuturesFeeTier fees;

    /** @param owners whose what is told is */
    public FuturesAccount(FuturesApi api, FuturesNames names, Clock clock, Ownership owners) {
        this.api = api;
        this.contracts = new Contracts(names);
        FuturesHistory history = new FuturesHistory(api);
        FuturesOrderReports reports = new FuturesOrderReports(contracts, owners);
        this.wallets = new FuturesWallets(api, names, clock);
        this.orders = new FuturesOrders(api, history, contracts, reports, clock);
        this.search = new OrderSearch(api, history, orders, reports, clock);
        this.fills = new FuturesFills(api, history, contracts, owners, clock);
        this.positions = new FuturesPositions(api, contracts, owners.account(), clock);
        this.ledgers = new FuturesLedgers(api, names);
        this.fees = new FuturesFeeTier(api);
    }

    /** Balances over all wallets and the margin of each wallet that is used, now. */
    public Future<AccountState> accountState(AccountId account) {
        return wallets.state(account);
    }

    /** What is in each wallet. */
    public Future<List<FuturesWallet>> wallets() {
        return wallets.wallets();
    }

    /** Orders that live, by age; a query's times do not bound them. */
    public Future<List<OrderReport>> openOrders(ReportQuery query) {
        return orders.open(Asked.of(query));
    }

    /** Orders that ended within the query's time, by the time of their end. */
    public Future<List<OrderReport>> closedOrders(ReportQuery query) {
        return orders.closed(Asked.of(query));
    }

    /**
     * The order of a client order id, living, else the last that ended. Empty when neither the living orders nor the
     * history nor what ended just now has it, which is no proof for an order that may still be on its way.
     */
    public Future<Optional<OrderReport>> order(ClientOrderId id) {
        return search.find(id);
    }

    /** Fills within the query's time, ascending; one that the history does not have yet is without its fee. */
    public Future<List<Fill>> fills(ReportQuery query) {
        return fills.fills(Asked.of(query));
    }

    /** Positions; one that was known and has gone is told as flat. */
    public Future<List<PositionReport>> positions(ReportQuery query) {
        return positions.positions(Asked.of(query));
    }

    /** The account's log, ascending, without the rows of positions. */
    public Future<List<LedgerEntry>> ledgers(HistoryRange range) {
        return ledgers.entries(range);
    }

    /** The thirty-day volume, and what trading these contracts costs by their own schedules. */
    public Future<FeeTier> feeTier(List<Derivative> of) {
        return fees.tier(of);
    }

    /** Contracts whose positions are isolated; all others are cross. */
    public Future<List<LeveragePreference>> leveragePreferences() {
        return api.send(new LeveragePreferencesRequest()).map(told -> told.rows().stream()
                .map(row -> Unreadable.row("leverage preferences", row.symbol(),
                        () -> new LeveragePreference(contracts.id(row.symbol()), row.maxLeverage())))
                .toList());
    }
}
