package dev.colibri.kraken.common.limits;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/** What Futures calls cost, in points of their {@link CostWindow}. */
public final class FuturesCosts {
    /**
     * A private call that no table lists: as dear as an order, since the dearer guess is the safe one for all but a few
     * rare calls.
     */
    public static final int UNLISTED = 10;

    /** A page of account history that no table lists, such as positions: as its listed neighbours. */
    public static final int UNLISTED_HISTORY = 1;

    private static final int BATCH_BASE = 9;
    private static final int FILLS = 2;
    private static final int FILLS_BEFORE = 25;
    private static final int DEFAULT_LOG_COUNT = 500;

    private FuturesCosts() {}

    /**
     * The cost of a trading call by its path beneath {@code /derivatives/api/v3/}, such as {@code sendorder} or
     * {@code tickers/PF_XBTUSD}. Public ones cost nothing. Those with a cost of their own by content have methods of
     * their own; named here they cost the least.
     */
    public static int trading(String path) {
        return switch (path) {
            case "sendorder", "editorder", "cancelorder" -> 10;
            case "batchorder" -> batch(1);
            case "cancelallorders", "cancelallordersafter" -> 25;
            case "accounts", "openpositions", "openorders" -> 2;
            case "fills" -> fills(false);
            case "orders/status" -> 1;
            case "unwindqueue" -> 200;
            case "leveragepreferences", "pnlpreferences", "self-trade-strategy" -> 2;
            case "transfer", "transfer/subaccount" -> 10;
            case "withdrawaltospotwallet" -> 100;
            default -> isPublic(path) ? 0 : isTradingEnabled(path) ? 2 : UNLISTED;
        };
    }

    /** The cost of setting a leverage or profit-and-loss preference; reading it costs what {@link #trading} says. */
    public static int setPreference() {
        return 10;
    }

    /**
     * The cost of a batch of so many elements.
     *
     * @throws InvalidValueException when there is none
     */
    public static int batch(int elements) {
        return Math.addExact(BATCH_BASE, (int) Require.positive("elements in a batch", elements));
    }

    /** The cost of a page of fills: the newest, or those before a time, which is dear. */
    public static int fills(boolean withLastFillTime) {
        return withLastFillTime ? FILLS_BEFORE : FILLS;
    }

    /**
     * The cost of a page of history by its path beneath {@code /api/history/v3/}, in tokens of the history budget. The
     * public {@code market/...} pages cost nothing here: nothing is documented, and they name no account to charge.
     */
    public static int history(String path) {
        return switch (path) {
            case "orders", "triggers", "executions" -> 1;
            case "account-log" -> accountLog(DEFAULT_LOG_COUNT);
            case "accountlogcsv" -> 6;
            default -> path.startsWith("market/") ? 0 : UNLISTED_HISTORY;
        };
    }

    /**
     * The cost of a page of so many rows of the account log.
     *
     * @throws InvalidValueException when the count is not between 1 and 100000
     */
    public static int accountLog(int count) {
        int rows = Require.within("count", count, 1, 100_000);
        return rows <= 25 ? 1 : rows <= 50 ? 2 : rows <= 1_000 ? 3 : rows <= 5_000 ? 6 : 10;
    }

    private static boolean isPublic(String path) {
        int slash = path.indexOf('/');
        return switch (slash < 0 ? path : path.substring(0, slash)) {
            case "instruments", "tickers", "orderbook", "history", "historical-funding-rates",
                    "historicalfundingrates" ->
                    true;
            default -> path.equals("feeschedules");
        };
    }

    private static boolean isTradingEnabled(String path) {
        return path.startsWith("subaccount/") && path.endsWith("/trading-enabled");
    }
}
