package dev.colibri.kraken.common.errors;

import java.util.List;

import static dev.colibri.kraken.common.errors.ErrorKind.ACCOUNT;
import static dev.colibri.kraken.common.errors.ErrorKind.ARGUMENT;
import static dev.colibri.kraken.common.errors.ErrorKind.CAP;
import static dev.colibri.kraken.common.errors.ErrorKind.CHANGING;
import static dev.colibri.kraken.common.errors.ErrorKind.DEADLINE;
import static dev.colibri.kraken.common.errors.ErrorKind.DOUBT;
import static dev.colibri.kraken.common.errors.ErrorKind.DOWN;
import static dev.colibri.kraken.common.errors.ErrorKind.DUPLICATE;
import static dev.colibri.kraken.common.errors.ErrorKind.FUNDS;
import static dev.colibri.kraken.common.errors.ErrorKind.KEY;
import static dev.colibri.kraken.common.errors.ErrorKind.MARKET;
import static dev.colibri.kraken.common.errors.ErrorKind.NONCE;
import static dev.colibri.kraken.common.errors.ErrorKind.NOT_OPEN;
import static dev.colibri.kraken.common.errors.ErrorKind.NO_REDUCE;
import static dev.colibri.kraken.common.errors.ErrorKind.OTHER_STATE;
import static dev.colibri.kraken.common.errors.ErrorKind.PERMISSION;
import static dev.colibri.kraken.common.errors.ErrorKind.POOL;
import static dev.colibri.kraken.common.errors.ErrorKind.POST_ONLY;
import static dev.colibri.kraken.common.errors.ErrorKind.RATE;
import static dev.colibri.kraken.common.errors.ErrorKind.REDUCED;
import static dev.colibri.kraken.common.errors.ErrorKind.RULE;
import static dev.colibri.kraken.common.errors.ErrorKind.SESSION;
import static dev.colibri.kraken.common.errors.ErrorKind.SYMBOL;
import static dev.colibri.kraken.common.errors.ErrorKind.UNSUPPORTED;

/**
 * What Spot says, over REST and sockets alike. A text is told whole or with a detail after it; a reason that an order
 * ends with comes without the {@code EOrder:}.
 */
@SuppressWarnings("ImmutableEnumChecker") // The list is an immutable one.
public enum SpotError implements KrakenError {
    /** The key is not known. */
    INVALID_KEY(KEY, "Kraken does not know this API key.",
            "Check that the key is complete, belongs to Spot and has not been deleted.", "EAPI:Invalid key"),
    /** The signature is wrong. */
    INVALID_SIGNATURE(KEY, "The signature does not fit the key.",
            "Check that the secret is complete and belongs to this key.", "EAPI:Invalid signature"),
    /** The nonce is not greater than the last. */
    INVALID_NONCE(NONCE, "The request's number was not greater than the key's last one.",
            "Use the key in this program alone; if it persists, make a new key.", "EAPI:Invalid nonce"),
    /** The counter of REST calls is above its figure. */
    API_RATE_LIMIT(RATE, "The key has made too many calls in a short time.",
            "Wait some seconds, and let no other program use the key.", "EAPI:Rate limit exceeded"),
    /** The request is malformed. */
    BAD_REQUEST(ARGUMENT, "Kraken could not read the request.", "Report it with the text that follows.",
            "EAPI:Bad request"),
    /** A parameter is switched off. */
    FEATURE_DISABLED(UNSUPPORTED, "The request uses what Kraken has switched off.",
            "Leave out the option that the request used.", "EAPI:Feature disabled"),
    /** The socket's token is not valid. */
    INVALID_TOKEN(SESSION, "The token of the connection is not valid any more.",
            "A new token is fetched when the connection is opened again.", "EAPI:Invalid token"),
    /** The key lacks the permission. */
    PERMISSION_DENIED(PERMISSION, "The API key may not do this.",
            "Add the permission to the key in Kraken's settings, or use another key.", "EGeneral:Permission denied"),
    /** Too many errors came from this address or key. */
    TEMPORARY_LOCKOUT(RATE, "Kraken has locked the key out for some minutes after too many errors.",
            "Send nothing for 15 minutes, since calls prolong it, and check the key.", "EGeneral:Temporary lockout"),
    /** A flood of calls. */
    TOO_MANY_REQUESTS(RATE, "Too many calls came from this address.",
            "Wait some seconds, and let fewer programs use this address.", "EGeneral:Too many requests"),
    /** The path is wrong. */
    UNKNOWN_METHOD(ARGUMENT, "Kraken does not have this call.", "Check the configured URL.",
            "EGeneral:Unknown method"),
    /** The client id is in use by an open order. */
    CLIENT_ID_NOT_UNIQUE(DUPLICATE, "An open order has this client id already.",
            "Look up the order of this id, and use a new id for another order.",
            "EGeneral:Invalid arguments:cl_ord_id not unique"),
    /** The client id is malformed. */
    INVALID_CLIENT_ID(ARGUMENT, "The client id is not one that Kraken takes.",
            "Use up to 18 printable characters, or a UUID.", "EGeneral:Invalid arguments:cl_ord_id"),
    /** No index price on this pair. */
    INDEX_UNAVAILABLE(UNSUPPORTED, "This pair has no index price to trigger by.", "Trigger by the last price.",
            "EGeneral:Invalid arguments:Index unavailable"),
    /** A parameter is malformed. */
    INVALID_ARGUMENTS(ARGUMENT, "A parameter of the request is wrong.",
            "Correct the parameter that Kraken's text names.", "EGeneral:Invalid arguments"),
    /** A fault of the server. */
    INTERNAL_ERROR(DOUBT, "Kraken failed on its own side.", "Look up what became of the request before repeating it.",
            "EGeneral:Internal error", "EDatabase:Internal error"),
    /** The pair is not known. */
    UNKNOWN_PAIR(SYMBOL, "Kraken does not have this pair.", "Check the symbol against the list of instruments.",
            "EQuery:Unknown asset pair", "EQuery:Invalid asset pair"),
    /** The asset is not known. */
    UNKNOWN_ASSET(SYMBOL, "Kraken does not have this asset.", "Check the asset's name.", "EQuery:Unknown asset"),
    /** The engine or the API is off. */
    UNAVAILABLE(DOWN, "Kraken's trading engine or API is offline.",
            "Look up what became of the request when Kraken is back.", "EService:Unavailable"),
    /** Overload. */
    BUSY(DOUBT, "Kraken is overloaded.", "Look up what became of the request before repeating it.", "EService:Busy"),
    /** Too many requests at once. */
    THROTTLED(RATE, "Too many requests of this key ran at once.",
            "Wait until the time in Kraken's text, in seconds since 1970.", "EService:Throttled"),
    /** The pair takes cancels only. */
    CANCEL_ONLY(MARKET, "The market takes only cancels now.", "Wait until the market trades again.",
            "EService:Market in cancel_only mode"),
    /** The pair takes post-only orders only. */
    POST_ONLY_MODE(MARKET, "The market takes only post-only orders now.",
            "Wait until the market trades again, or place post-only orders.", "EService:Market in post_only mode"),
    /** The pair takes limit orders only. */
    LIMIT_ONLY(MARKET, "The market takes only limit orders now.",
            "Wait until the market trades again, or place limit orders.", "EService:Market in limit_only mode"),
    /** The pair takes what reduces only. */
    REDUCE_ONLY_MODE(MARKET, "The market takes only orders that reduce a position now.",
            "Wait until the market trades again, or reduce.", "EService:Market in reduce_only mode"),
    /** The deadline passed before the engine. */
    DEADLINE_ELAPSED(DEADLINE, "The order reached the trading engine after its deadline.",
            "Place it again if it is still wanted; a longer deadline helps on a slow line.",
            "EService:Deadline elapsed"),
    /** The balance is short. */
    INSUFFICIENT_FUNDS(FUNDS, "The balance does not cover the order, its fee and what other orders hold.",
            "Lower the size, cancel other orders, or add funds.", "EOrder:Insufficient funds"),
    /** Below the pair's least size. */
    ORDER_MINIMUM(RULE, "The size is below the pair's least.", "Raise the size to the instrument's minimum.",
            "EOrder:Order minimum not met", "EGeneral:Invalid arguments:volume minimum not met"),
    /** Below the pair's least cost. */
    COST_MINIMUM(RULE, "Price times size is below the pair's least cost.",
            "Raise the size to the instrument's minimum cost.", "EOrder:Cost minimum not met"),
    /** Not on the tick. */
    TICK_SIZE(RULE, "The price is not a multiple of the pair's tick.", "Round the price to the instrument's tick.",
            "EOrder:Tick size check failed"),
    /** A price that is not one. */
    INVALID_PRICE(RULE, "The price is zero, out of range, or has too many decimals.",
            "Round the price to the instrument's tick, and check its sign.", "EOrder:Invalid price"),
    /** An id that was never issued. */
    INVALID_ORDER(NOT_OPEN, "Kraken never issued this order id.", "Look up the order by its client id.",
            "EOrder:Invalid order"),
    /** An order that has ended. */
    UNKNOWN_ORDER(NOT_OPEN, "The order is not open any more: it was filled or cancelled.",
            "Look up how the order ended.", "EOrder:Unknown order"),
    /** A cancel is under way. */
    CANCEL_PENDING(CHANGING, "A cancel of this order is under way already.", "Look up how the order ended.",
            "EOrder:Cancel pending"),
    /** Too many orders on the pair. */
    ORDERS_LIMIT(CAP, "The account has as many open orders on this pair as its tier allows.",
            "Cancel some, or raise the account's tier.", "EOrder:Orders limit exceeded"),
    /** Too many orders for later. */
    SCHEDULED_ORDERS_LIMIT(CAP, "The account has as many scheduled orders as it may have.", "Cancel some.",
            "EOrder:Scheduled orders limit exceeded"),
    /** Too many positions. */
    POSITIONS_LIMIT(CAP, "The account has as many positions as it may have.", "Close some.",
            "EOrder:Positions limit exceeded"),
    /** The engine's counter of the pair is above its figure. */
    ORDER_RATE_LIMIT(RATE, "Too many orders, amends and early cancels on this pair in a short time.",
            "Trade the pair more slowly; leaving orders for longer before changing them costs less.",
            "EOrder:Rate limit exceeded"),
    /** The same for master and sub-accounts together. */
    DOMAIN_RATE_LIMIT(RATE, "The master account and its sub-accounts together sent too much in a short time.",
            "Trade more slowly over all accounts.", "EOrder:Domain rate limit exceeded"),
    /** No margin for this client. */
    CANNOT_OPEN_POSITION(ACCOUNT, "The account may not open margin positions.",
            "Trade without leverage, or ask Kraken for margin trading.", "EOrder:Cannot open position"),
    /** No position against the present one. */
    CANNOT_OPEN_OPPOSING(ACCOUNT, "The account may not open a position against the one it has.",
            "Close the position first.", "EOrder:Cannot open opposing position"),
    /** The client's margin limits. */
    MARGIN_LIMIT(FUNDS, "The order would exceed the account's margin.",
            "Lower the size or the leverage, close positions, or add collateral.", "EOrder:Margin allowance exceeded",
            "EOrder:Margin level too low", "EOrder:Margin position size exceeded",
            "EOrder:Insufficient initial margin"),
    /** Kraken's own pool is empty. */
    MARGIN_POOL_EMPTY(POOL, "Kraken has no more of this asset to lend now.",
            "Try later, or trade without leverage.", "EOrder:Insufficient margin"),
    /** Nothing to reduce. */
    REDUCE_ONLY_NO_POSITION(NO_REDUCE, "There is no position that this reduce-only order could reduce.",
            "Check the position, or place the order without reduce-only.", "EOrder:Reduce only:No position exists"),
    /** More than there was to reduce. */
    REDUCE_ONLY_CLOSED(REDUCED, "The reduce-only order closed the position; the rest of it was cancelled.",
            "Look up how much was filled.", "EOrder:Reduce only:Position is closed"),
    /** Not for this class of clients. */
    REDUCE_ONLY_NOT_ELIGIBLE(ACCOUNT, "The account's class may not use reduce-only.",
            "Place the order without reduce-only.", "EOrder:Reduce only:Non-PC", "EOrder:Reduce only:Non-ECP"),
    /** No such position. */
    UNKNOWN_POSITION(OTHER_STATE, "Kraken does not know this position.", "Look up the open positions.",
            "EOrder:Unknown position"),
    /** An agreement is missing. */
    AGREEMENT_REQUIRED(ACCOUNT, "The account has not accepted a trading agreement.",
            "Accept it in Kraken's own interface.", "EOrder:Trading agreement required"),
    /** A post-only order would have taken. */
    POST_ONLY_WOULD_TAKE(POST_ONLY, "The post-only order would have traded at once.",
            "Place it further from the market, or without post-only.", "EOrder:Post only order"),
    /** The order cannot be changed. */
    NOT_EDITABLE(OTHER_STATE, "The order cannot be changed: it has ended, or is of a kind that cannot.",
            "Look up the order; cancel and place it anew if it is open.", "EOrder:Order not editable"),
    /** Less than was filled. */
    NOT_ENOUGH_LEFT(OTHER_STATE, "More of the order was filled than the change would leave.",
            "Look up how much was filled.", "EOrder:Not enough leaves qty"),
    /** A request that trading does not take. */
    INVALID_TRADE_REQUEST(ARGUMENT, "Kraken's trading engine could not read the request.",
            "Report it with the text that follows.", "ETrade:Invalid request"),
    /** The account is locked. */
    ACCOUNT_LOCKED(ACCOUNT, "The account is locked for trading.", "Ask Kraken's support.", "ETrade:User Locked",
            "ETrade:Locked"),
    /** The region or tier forbids it. */
    INVALID_PERMISSIONS(ACCOUNT, "The account may not trade this where it is registered.", "Trade another instrument.",
            "EAccount:Invalid permissions"),
    /** The account is off. */
    ACCOUNT_DISABLED(ACCOUNT, "The account is disabled or not confirmed.", "Ask Kraken's support.",
            "EAuth:Account temporary disabled", "EAuth:Account unconfirmed"),
    /** Too many logins. */
    AUTH_RATE_LIMIT(RATE, "Too many authentications in a short time.", "Wait some minutes.",
            "EAuth:Rate limit exceeded", "EAuth:Too many requests"),
    /** Not let in. */
    AUTH_FAILED(KEY, "Kraken did not accept the authentication.", "Check the key, its secret and its restrictions.",
            "EAuth:Failed"),
    /** A limit of Canadian law. */
    ACQUISITION_LIMIT(ACCOUNT, "The account has reached its yearly limit of purchases of this asset.",
            "Trade another asset.", "EBM:limit exceeded:CAL"),
    /** The socket's session has ended. */
    INVALID_SESSION(SESSION, "The session of the connection is not valid any more.",
            "A new token is fetched when the connection is opened again.", "ESession:Invalid session"),
    /** Deposits and withdrawals. */
    FUNDING(DOUBT, "A deposit or withdrawal failed.", "Look it up in Kraken's own interface.", "EFunding:"),
    /** Anything else. */
    UNKNOWN(DOUBT, "Kraken answered with an error that is not known here.",
            "Look up what became of the request, and report Kraken's text.");

    private final ErrorKind kind;
    private final String meaning;
    private final String remedy;
    private final List<String> texts;

    SpotError(ErrorKind kind, String meaning, String remedy, String... texts) {
        this.kind = kind;
        this.meaning = meaning;
        this.remedy = remedy;
        this.texts = List.of(texts);
    }

    @Override
    public String origin() {
        return "spot";
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }

    @Override
    public List<String> texts() {
        return texts;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
