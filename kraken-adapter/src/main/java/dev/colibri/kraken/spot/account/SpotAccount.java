package dev.colibri.kraken.spot.account;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.account.AccountState;
import dev.colibri.api.account.OrderReport;
import dev.colibri.api.account.PositionReport;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.EventTime;
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
import dev.colibri.kraken.spot.rest.ApiKeyInfoRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.WebSocketsTokenRequest;

/**
 * Asks for the Spot account. Each answer is complete or a failure, a {@link dev.colibri.api.spi.VenueException} that
 * names the row when one could not be read. Nothing here trades, and nothing is remembered but in what there were
 * positions. Lives on one event loop.
 */
public final class SpotAccount {
    /** In what margin is told unless the user says otherwise. */
    public static final String MARGIN_ASSET = "ZUSD";

    private static final long NANOS_A_SECOND = 1_000_000_000L;
    private static final long LONGEST_TOKEN_SECONDS = 86_400;

    private final SpotApi api;
    private final Clock clock;
    private final SpotBalances balances;
    private final SpotOrders orders;
    private final SpotFills fills;
    private final SpotPositions positions;
    private final SpotLedgers ledgers;
    private final SpotFeeTier fees;

    /**
     * @param owners whose what is told is
     * @param marginAsset the venue's code of the asset in which margin is told
     */
    public SpotAccount(SpotApi api, SpotNames names, Clock clock, Ownership owners, String marginAsset) {
        Pairs pairs = new Pairs(names);
        this.api = api;
        this.clock = clock;
        this.balances = new SpotBalances(api, names, clock, marginAsset);
        this.orders = new SpotOrders(api, pairs, new SpotOrderReports(pairs, owners), clock);
        this.fills = new SpotFills(api, pairs, new SpotFees(api, names), owners, clock);
        this.positions = new SpotPositions(api, pairs, owners.account(), clock);
        this.ledgers = new SpotLedgers(api, names);
        this.fees = new SpotFeeTier(api, names);
    }

    /** Balances and margin now. Margin is left out for a key that may see balances alone. */
    public Future<AccountState> accountState(AccountId account) {
        return balances.state(account);
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
     * The order of a client order id, living, else the last that ended. Empty when neither the list of living orders
     * nor the whole list of ended ones has it, which is no proof for an order that may still be on its way.
     */
    public Future<Optional<OrderReport>> order(ClientOrderId id) {
        return orders.order(id);
    }

    /** Fills within the query's time, ascending, with the fees that were really charged as far as the key may see. */
    public Future<List<Fill>> fills(ReportQuery query) {
        return fills.fills(Asked.of(query));
    }

    /** Positions on margin, one for each pair; one that was known and has gone is told as flat. */
    public Future<List<PositionReport>> positions(ReportQuery query) {
        return positions.positions(Asked.of(query));
    }

    /** The ledger, ascending. */
    public Future<List<LedgerEntry>> ledgers(HistoryRange range) {
        return ledgers.entries(range);
    }

    /** The thirty-day volume, and what trading these pairs costs by it. */
    public Future<FeeTier> feeTier(List<CurrencyPair> pairs) {
        return fees.tier(pairs);
    }

    /** A new token for private streams. */
    public Future<StreamToken> webSocketToken() {
        return api.send(new WebSocketsTokenRequest()).map(told -> {
            long seconds = Math.clamp(told.expires(), 0, LONGEST_TOKEN_SECONDS);
            return new StreamToken(told.token(), EventTime.instant(clock.nanos() + seconds * NANOS_A_SECOND));
        });
    }

    /** What the key is and may do. */
    public Future<KeyInfo> keyInfo() {
        return api.send(new ApiKeyInfoRequest()).map(told -> Unreadable.row("key", "info", () -> KeyInfo.of(told)));
    }
}
