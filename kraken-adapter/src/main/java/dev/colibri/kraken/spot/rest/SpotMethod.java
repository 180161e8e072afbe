package dev.colibri.kraken.spot.rest;

import dev.colibri.kraken.common.limits.Lane;
import dev.colibri.kraken.common.limits.RestCosts;

/** The methods of the Spot REST interface that the connector calls. */
public enum SpotMethod {
    TIME("Time", Access.PUBLIC, Lane.QUERY),
    SYSTEM_STATUS("SystemStatus", Access.PUBLIC, Lane.QUERY),
    ASSETS("Assets", Access.PUBLIC, Lane.QUERY),
    ASSET_PAIRS("AssetPairs", Access.PUBLIC, Lane.QUERY),
    TICKER("Ticker", Access.PUBLIC, Lane.QUERY),
    OHLC("OHLC", Access.PUBLIC_BY_PAIR, Lane.HISTORY),
    DEPTH("Depth", Access.PUBLIC, Lane.QUERY),
    TRADES("Trades", Access.PUBLIC_BY_PAIR, Lane.HISTORY),
    SPREAD("Spread", Access.PUBLIC, Lane.HISTORY),
    BALANCE("Balance", Access.PRIVATE, Lane.QUERY),
    BALANCE_EX("BalanceEx", Access.PRIVATE, Lane.QUERY),
    TRADE_BALANCE("TradeBalance", Access.PRIVATE, Lane.QUERY),
    OPEN_ORDERS("OpenOrders", Access.PRIVATE, Lane.QUERY),
    CLOSED_ORDERS("ClosedOrders", Access.PRIVATE, Lane.HISTORY),
    QUERY_ORDERS("QueryOrders", Access.PRIVATE, Lane.QUERY),
    TRADES_HISTORY("TradesHistory", Access.PRIVATE, Lane.HISTORY),
    QUERY_TRADES("QueryTrades", Access.PRIVATE, Lane.QUERY),
    OPEN_POSITIONS("OpenPositions", Access.PRIVATE, Lane.QUERY),
    LEDGERS("Ledgers", Access.PRIVATE, Lane.HISTORY),
    QUERY_LEDGERS("QueryLedgers", Access.PRIVATE, Lane.QUERY),
    TRADE_VOLUME("TradeVolume", Access.PRIVATE, Lane.QUERY),
    GET_WEB_SOCKETS_TOKEN("GetWebSocketsToken", Access.PRIVATE, Lane.QUERY),
    GET_API_KEY_INFO("GetApiKeyInfo", Access.PRIVATE, Lane.QUERY);

    private final String path;
    private final Access access;
    private final Lane lane;
    private final int cost;

    SpotMethod(String name, Access access, Lane lane) {
        this.path = (access == Access.PRIVATE ? "/0/private/" : "/0/public/") + name;
        this.access = access;
        this.lane = lane;
        this.cost = access == Access.PRIVATE ? RestCosts.DEFAULT.of(name) : 0;
    }

    /** Its path without a host, as it is signed. */
    public String path() {
        return path;
    }

    /** What it costs of the key's counter; nothing when it is public. */
    public int cost() {
        return cost;
    }

    /** Who may call it, and which budget pays. */
    public Access access() {
        return access;
    }

    /** How urgent it is. */
    public Lane lane() {
        return lane;
    }

    /** Who may call a method, and which budget pays for it. */
    public enum Access {
        /** Anybody; one budget for the address we call from. */
        PUBLIC,
        /** Anybody; one budget for the address and the pair. */
        PUBLIC_BY_PAIR,
        /** Whoever has a key; the key's own counter. */
        PRIVATE
    }
}
