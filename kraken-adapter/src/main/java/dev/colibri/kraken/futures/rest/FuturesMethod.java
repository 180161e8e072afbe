package dev.colibri.kraken.futures.rest;

import dev.colibri.kraken.common.limits.FuturesCosts;
import dev.colibri.kraken.common.limits.Lane;

/** The methods of the Futures REST interfaces that the connector calls. A placeholder is written {@code {}}. */
public enum FuturesMethod {
    INSTRUMENTS("/derivatives/api/v3/instruments", Pool.PUBLIC, Lane.QUERY),
    INSTRUMENTS_STATUS("/derivatives/api/v3/instruments/status", Pool.PUBLIC, Lane.QUERY),
    TICKERS("/derivatives/api/v3/tickers", Pool.PUBLIC, Lane.QUERY),
    TICKER("/derivatives/api/v3/tickers/{}", Pool.PUBLIC, Lane.QUERY),
    ORDERBOOK("/derivatives/api/v3/orderbook", Pool.PUBLIC, Lane.QUERY),
    FUNDING_HISTORY("/derivatives/api/v4/historicalfundingrates", Pool.PUBLIC, Lane.HISTORY),
    FEE_SCHEDULES("/derivatives/api/v3/feeschedules", Pool.PUBLIC, Lane.QUERY),
    CANDLES("/api/charts/v1/{}", Pool.PUBLIC, Lane.HISTORY),
    MARKET_EXECUTIONS("/api/history/v3/market/{}/executions", Pool.PUBLIC, Lane.HISTORY),
    ACCOUNTS("/derivatives/api/v3/accounts", Pool.DERIVATIVES, Lane.QUERY),
    OPEN_POSITIONS("/derivatives/api/v3/openpositions", Pool.DERIVATIVES, Lane.QUERY),
    OPEN_ORDERS("/derivatives/api/v3/openorders", Pool.DERIVATIVES, Lane.QUERY),
    ORDERS_STATUS("/derivatives/api/v3/orders/status", Pool.DERIVATIVES, Lane.QUERY),
    FILLS("/derivatives/api/v3/fills", Pool.DERIVATIVES, Lane.HISTORY),
    LEVERAGE_PREFERENCES("/derivatives/api/v3/leveragepreferences", Pool.DERIVATIVES, Lane.QUERY),
    FEE_VOLUMES("/derivatives/api/v3/feeschedules/volumes", Pool.DERIVATIVES, Lane.QUERY),
    EXECUTIONS("/api/history/v3/executions", Pool.HISTORY, Lane.HISTORY),
    ORDERS("/api/history/v3/orders", Pool.HISTORY, Lane.HISTORY),
    TRIGGERS("/api/history/v3/triggers", Pool.HISTORY, Lane.HISTORY),
    ACCOUNT_LOG("/api/history/v3/account-log", Pool.HISTORY, Lane.HISTORY);

    private static final String UNSIGNED_PREFIX = "/derivatives";

    private final String path;
    private final Pool pool;
    private final Lane lane;
    private final int cost;

    FuturesMethod(String path, Pool pool, Lane lane) {
        this.path = path;
        this.pool = pool;
        this.lane = lane;
        this.cost = switch (pool) {
            case PUBLIC -> 0;
            case DERIVATIVES -> FuturesCosts.trading(path.substring("/derivatives/api/v3/".length()));
            case HISTORY -> FuturesCosts.history(path.substring("/api/history/v3/".length()));
        };
    }

    /** Its path without a host, a placeholder filled. */
    public String path(String subject) {
        return path.replace("{}", subject);
    }

    /** Whether the path has a placeholder. */
    public boolean hasSubject() {
        return path.contains("{}");
    }

    /** A path as it is signed: without a leading {@code /derivatives}, and otherwise whole. */
    public static String signedPath(String path) {
        return path.startsWith(UNSIGNED_PREFIX + "/") ? path.substring(UNSIGNED_PREFIX.length()) : path;
    }

    /** Which budget pays. */
    public Pool pool() {
        return pool;
    }

    /** How urgent it is. */
    public Lane lane() {
        return lane;
    }

    /** What it costs, where that does not depend on its parameters. */
    public int cost() {
        return cost;
    }

    /** Who may call a method, and which budget pays for it. */
    public enum Pool {
        /** Anybody, at no cost. */
        PUBLIC,
        /** A key; points of {@code /derivatives}. */
        DERIVATIVES,
        /** A key; tokens of {@code /history}. */
        HISTORY
    }
}
