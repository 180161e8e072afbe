package dev.colibri.kraken.spot.account;

/**
 * What a Spot key may be allowed, with the name of the box to tick on Kraken's page of API keys. In the order in which
 * they are told.
 */
public enum KeyPermission {
    QUERY_FUNDS("query-funds", "Query Funds"),
    QUERY_OPEN_TRADES("query-open-trades", "Query Open Orders & Trades"),
    QUERY_CLOSED_TRADES("query-closed-trades", "Query Closed Orders & Trades"),
    MODIFY_TRADES("modify-trades", "Create & Modify Orders"),
    CLOSE_TRADES("close-trades", "Cancel/Close Orders"),
    QUERY_LEDGER("query-ledger", "Query Ledger Entries"),
    CREATE_WS_TOKEN("create-ws-token", "Access WebSockets API"),
    WITHDRAW_FUNDS("withdraw-funds", "Withdraw Funds");

    private final String word;
    private final String box;

    KeyPermission(String word, String box) {
        this.word = word;
        this.box = box;
    }

    /** The venue's word for it. */
    public String word() {
        return word;
    }

    /** The name of its box. */
    public String box() {
        return box;
    }

    /** Whether it is for orders, which a key that only reads does not need. */
    public boolean isForOrders() {
        return this == MODIFY_TRADES || this == CLOSE_TRADES;
    }

    /** In words for people, such as {@code query funds}. */
    public String words() {
        return word.replace('-', ' ');
    }
}
