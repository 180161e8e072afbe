package dev.colibri.kraken.spot.rest;

import dev.colibri.kraken.common.limits.Lane;

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
    BALANCE("Balance", Access.CALL, Lane.QUERY),
    BALANCE_EX("BalanceEx", Access.CALL, Lane.QUERY),
    TRADE_BALANCE("TradeBalance", Access.CALL, Lane.QUERY),
    OPEN_ORDERS("OpenOrders", Access.CALL, Lane.QUERY),
    CLOSED_ORDERS("ClosedOrders", Access.CALL, Lane.HISTORY),
    QUERY_ORDERS("QueryOrders", Access.CALL, Lane.QUERY),
    TRADES_HISTORY("TradesHistory", Access.BOOKS, Lane.HISTORY),
    QUERY_TRADES("QueryTrades", Access.CALL, Lane.QUERY),
    OPEN_POSITIONS("OpenPositions", Access.CALL, Lane.QUERY),
    LEDGERS("Ledgers", Access.BOOKS, Lane.HISTORY),
    QUERY_LEDGERS("QueryLedgers", Access.BOOKS, Lane.QUERY),
    TRADE_VOLUME("TradeVolume", Access.CALL, Lane.QUERY),
    GET_WEB_SOCKETS_TOKEN("GetWebSocketsToken", Access.CALL, Lane.QUERY),
    GET_API_KEY_INFO("GetApiKeyInfo", Access.CALL, Lane.QUERY);

    private final String path;
    private final Access access;
    private final Lane lane;

    SpotMethod(String name, Access access, Lane lane) {
        this.path = (access.isPublic() ? "/0/public/" : "/0/private/") + name;
        this.access = access;
        this.lane = lane;
    }

    /** Its path without a host, as it is signed. */
    public String path() {
        return path;
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
        /** A key; an ordinary call. */
        CALL,
        /** A key; a look into the ledger or the history of trades, which costs more. */
        BOOKS;

        boolean isPublic() {
            return this == PUBLIC || this == PUBLIC_BY_PAIR;
        }
    }
}
