package dev.colibri.kraken.common.errors;

import java.util.List;

import static dev.colibri.kraken.common.errors.ErrorKind.ACCOUNT;
import static dev.colibri.kraken.common.errors.ErrorKind.ARGUMENT;
import static dev.colibri.kraken.common.errors.ErrorKind.CAP;
import static dev.colibri.kraken.common.errors.ErrorKind.CHANGING;
import static dev.colibri.kraken.common.errors.ErrorKind.DEADLINE;
import static dev.colibri.kraken.common.errors.ErrorKind.DEAD_MAN;
import static dev.colibri.kraken.common.errors.ErrorKind.DOUBT;
import static dev.colibri.kraken.common.errors.ErrorKind.DOWN;
import static dev.colibri.kraken.common.errors.ErrorKind.DUPLICATE;
import static dev.colibri.kraken.common.errors.ErrorKind.EXPIRY;
import static dev.colibri.kraken.common.errors.ErrorKind.FUNDS;
import static dev.colibri.kraken.common.errors.ErrorKind.KEY;
import static dev.colibri.kraken.common.errors.ErrorKind.LIQUIDATION;
import static dev.colibri.kraken.common.errors.ErrorKind.MARKET;
import static dev.colibri.kraken.common.errors.ErrorKind.NONCE;
import static dev.colibri.kraken.common.errors.ErrorKind.NOTHING_TO_TAKE;
import static dev.colibri.kraken.common.errors.ErrorKind.NOT_OPEN;
import static dev.colibri.kraken.common.errors.ErrorKind.NO_REDUCE;
import static dev.colibri.kraken.common.errors.ErrorKind.NO_SUCH_THING;
import static dev.colibri.kraken.common.errors.ErrorKind.PERMISSION;
import static dev.colibri.kraken.common.errors.ErrorKind.POST_ONLY;
import static dev.colibri.kraken.common.errors.ErrorKind.RATE;
import static dev.colibri.kraken.common.errors.ErrorKind.RULE;
import static dev.colibri.kraken.common.errors.ErrorKind.SELF_TRADE;
import static dev.colibri.kraken.common.errors.ErrorKind.SYMBOL;
import static dev.colibri.kraken.common.errors.ErrorKind.UNSUPPORTED;

/**
 * What Futures says: in the envelope, as the status of a send, edit or cancel, as the error of an order's event, as the
 * reason that a stream gives, or as the plain text of the charts. One thing has one entry, however it is spelled.
 */
@SuppressWarnings("ImmutableEnumChecker") // The list is an immutable one.
public enum FuturesError implements KrakenError {
    /** The account is off. */
    ACCOUNT_INACTIVE(ACCOUNT, "The account is not active for futures.", "Activate it in Kraken's own interface.",
            "accountInactive"),
    /** The budget of points is used up. */
    RATE_LIMIT(RATE, "The budget of calls is used up.", "Wait some seconds, and let no other program use the account.",
            "apiLimitExceeded"),
    /** Key, signature or nonce format. */
    AUTHENTICATION(KEY, "The key, its signature or the form of the request's number was not accepted.",
            "Check that key and secret are complete and belong to Futures; Spot keys do not work here.",
            "authenticationError", "unauthorized", "Failed to subscribe to authenticated feed"),
    /** The key may not. */
    INSUFFICIENT_PRIVILEGES(PERMISSION, "The API key may not do this.",
            "Use a key whose general permission is full access.", "insufficientPrivileges"),
    /** The nonce is not greater than before. */
    INVALID_NONCE(NONCE, "The request's number was not greater than the key's last one.",
            "Use the key in this program alone, or send no numbers.", "nonceBelowThreshold", "nonceDuplicate"),
    /** Money or margin. */
    INSUFFICIENT_FUNDS(FUNDS, "The margin does not cover the order.",
            "Lower the size, cancel other orders, or transfer collateral to the wallet.", "insufficientFunds",
            "insufficientAvailableFunds", "INSUFFICIENT_MARGIN", "INSUFFICIENT_CLOSING_MARGIN", "not_enough_margin"),
    /** The account would be closed out. */
    WOULD_CAUSE_LIQUIDATION(FUNDS, "The order would bring the account to liquidation.",
            "Lower the size, or add collateral.", "wouldCauseLiquidation", "WOULD_CAUSE_LIQUIDATION"),
    /** A leverage that the market does not have. */
    LEVERAGE_TOO_HIGH(RULE, "The fixed leverage is higher than the market allows.", "Lower the leverage.",
            "fixedLeverageTooHigh", "FIXED_LEVERAGE_TOO_HIGH"),
    /** No such wallet. */
    INVALID_ACCOUNT(ARGUMENT, "There is no such wallet.", "Check the wallet's name.", "invalidAccount"),
    /** An amount that is not one. */
    INVALID_AMOUNT(ARGUMENT, "The amount is not valid.", "Check the amount.", "invalidAmount"),
    /** A unit that is not one. */
    INVALID_UNIT(ARGUMENT, "The unit is not valid.", "Check the unit.", "invalidUnit"),
    /** A parameter that is not right. */
    INVALID_ARGUMENT(ARGUMENT, "A parameter of the request is wrong.",
            "Correct the parameter that Kraken's text names.", "invalidArgument", "Argument invalid",
            "400 BAD_REQUEST", "Json Parse Error", "Json Error"),
    /** A parameter that is missing. */
    MISSING_ARGUMENT(ARGUMENT, "A parameter of the request is missing.", "Report it with the text that follows.",
            "requiredArgumentMissing"),
    /** A type of order that is not one. */
    INVALID_ORDER_TYPE(UNSUPPORTED, "The market does not take this type of order.", "Use another type.",
            "invalidOrderType", "invalid order type"),
    /** A side that is not one. */
    INVALID_SIDE(ARGUMENT, "The side is neither buy nor sell.", "Report it with the text that follows.",
            "invalidSide"),
    /** Off the tick, or beyond the contract's most. */
    INVALID_PRICE(RULE, "The price is not positive, not on the tick, or above the contract's most.",
            "Round the price to the instrument's tick.", "invalidPrice", "INVALID_PRICE"),
    /** Off the step, or too much. */
    INVALID_SIZE(RULE, "The size is not positive, has too many decimals, or is worth too much.",
            "Round the size to the instrument's step, and split a large order.", "invalidSize", "INVALID_QUANTITY"),
    /** Next to nothing. */
    TOO_SMALL(RULE, "The order is worth too little, and the account has too many such orders.", "Raise the size.",
            "tooManySmallOrders", "SMALL_ORDER_LIMIT_EXCEEDED"),
    /** Too many orders. */
    TOO_MANY_ORDERS(CAP, "The account has as many open orders as it may have.", "Cancel some.", "tooManyOrders",
            "ORDER_LIMIT_EXCEEDED", "TRAILING_STOP_ORDER_LIMIT_EXCEEDED"),
    /** Too large a position. */
    MAX_POSITION(RULE, "Position, open orders and this order together exceed the market's largest position.",
            "Lower the size, or cancel other orders.", "maxPositionViolation", "MAX_POSITION_EXCEEDED"),
    /** Too far from the mark. */
    PRICE_COLLAR(RULE, "The order would fill too far from the mark price.", "Bring the price nearer to the market.",
            "outsidePriceCollar", "PRICE_COLLAR"),
    /** Away from the index. */
    PRICE_DISLOCATION(RULE, "The order would drive a price further away that is far off already.",
            "Wait, or bring the price nearer to the index.", "wouldIncreasePriceDislocation", "PRICE_DISLOCATION"),
    /** The client id is in use. */
    CLIENT_ID_IN_USE(DUPLICATE, "An order has this client id already.",
            "Look up the order of this id, and use a new id for another order.", "clientOrderIdAlreadyExist",
            "CLIENT_ORDER_ID_IN_USE"),
    /** The client id is not one. */
    INVALID_CLIENT_ID(ARGUMENT, "The client id is not one that Kraken takes.", "Use up to 100 characters.",
            "clientOrderIdTooBig", "clientOrderIdTooLong", "clientOrderIdInvalid", "CLIENT_ORDER_ID_TOO_LONG"),
    /** A post-only order would have taken. */
    POST_ONLY_WOULD_TAKE(POST_ONLY, "The post-only order would have traded at once.",
            "Place it further from the market, or without post-only.", "postWouldExecute", "POST_WOULD_EXECUTE",
            "POST_WOULD_EXECUTE_REASON", "post_order_failed_because_it_would_filled",
            "post_order_failed_because_it_would_be_filled"),
    /** Nothing to take. */
    IOC_WOULD_NOT_EXECUTE(NOTHING_TO_TAKE, "Nothing could be filled at once at this price.",
            "Bring the price nearer to the market, or let the order rest.", "iocWouldNotExecute",
            "IOC_WOULD_NOT_EXECUTE", "IOC_WOULD_NOT_EXECUTE_REASON",
            "ioc_order_failed_because_it_would_not_be_executed"),
    /** Both sides are one owner's. */
    SELF_FILL(SELF_TRADE, "The order would have traded with another of the same owner.",
            "Cancel the other order, or choose another self-trade mode.", "selfFill", "WOULD_EXECUTE_SELF",
            "WOULD_EXECUTE_SELF_REASON", "would_execute_self"),
    /** Nothing to reduce. */
    WOULD_NOT_REDUCE(NO_REDUCE, "The reduce-only order would not have reduced the position.",
            "Check the position, or place the order without reduce-only.", "wouldNotReducePosition",
            "WOULD_NOT_REDUCE_POSITION", "WOULD_NOT_REDUCE_POSITION_REASON", "would_not_reduce_position"),
    /** The deadline passed. */
    DEADLINE_PASSED(DEADLINE, "The order came to be processed after its deadline.",
            "Place it again if it is still wanted; a longer deadline helps on a slow line.",
            "wouldProcessAfterSpecifiedTime"),
    /** The market does not trade. */
    MARKET_CLOSED(MARKET, "The market does not take orders now.", "Wait until it trades again.", "marketSuspended",
            "marketInactive", "marketUnavailable", "MARKET_SUSPENDED", "MARKET_INACTIVE", "market_inactive"),
    /** The market opens. */
    POST_ONLY_MODE(MARKET, "The market takes only post-only orders now.",
            "Wait until it trades again, or place post-only orders.", "marketIsPostOnly", "MARKET_IS_POST_ONLY"),
    /** No such market. */
    UNKNOWN_SYMBOL(SYMBOL, "Kraken does not have this contract.", "Check the symbol against the list of instruments.",
            "MARKET_NOT_FOUND", "contractNotFound", "Invalid product id"),
    /** No such order, or none that is open. */
    ORDER_NOT_FOUND(NOT_OPEN, "The order is not open: it never was, or it has ended.", "Look up how the order ended.",
            "notFound", "orderForEditNotFound", "ORDER_FOR_CANCELLATION_NOT_FOUND", "ORDER_FOR_EDIT_NOT_FOUND",
            "ORDER_FOR_EDIT_NOT_FOUND_REASON", "order_for_edit_not_found"),
    /** A cancel that came after the fill. */
    ALREADY_FILLED(CHANGING, "The order was filled before it could be cancelled.", "Look up the fills.", "filled"),
    /** A cancel-all that says it found none; it has been seen with orders that it cancelled. */
    NOTHING_TO_CANCEL(CHANGING, "There was no open order to cancel.", "Look up the open orders.",
            "noOrdersToCancel"),
    /** It traded, and the rest was refused. */
    REJECTED_AFTER_EXECUTION(CHANGING, "The order was refused after a part of it had traded.",
            "Look up how much was filled.", "REJECTED_AFTER_EXECUTION"),
    /** An edit that cannot be. */
    EDIT_REFUSED(ARGUMENT, "The order cannot be changed so.", "Cancel it and place it anew.", "orderForEditNotAStop",
            "cannotEditTriggerPriceOfTrailingStop", "cannotEditLimitPriceOfTrailingStop", "EDIT_HAS_NO_EFFECT",
            "CANNOT_EDIT_TRIGGER_PRICE_OF_TRAILING_STOP", "CANNOT_EDIT_LIMIT_PRICE_OF_TRAILING_STOP",
            "INSUFFICIENT_HEADROOM_AROUND_CURRENT_PRICE_TO_EDIT_TRAILING_STOP"),
    /** A trigger that cannot be. */
    INVALID_TRIGGER(RULE, "The trigger, the trailing distance or the limit offset is not valid.",
            "Keep to the tick, the decimals and the limits of the instrument.", "ORDER_CANNOT_HAVE_TRIGGER_PRICE",
            "TRAILING_STOP_PERCENT_DEVIATION_EXCEEDS_MAX_DECIMAL_PLACES",
            "TRAILING_STOP_QUOTE_DEVIATION_NOT_MULTIPLE_OF_TICK_SIZE", "TRAILING_STOP_MAX_DEVIATION_TOO_LARGE",
            "TRAILING_STOP_MAX_DEVIATION_TOO_SMALL", "LIMIT_PRICE_SET_AS_ABSOLUTE_AND_RELATIVE",
            "LIMIT_PRICE_OFFSET_VALUE_INVALID", "LIMIT_PRICE_OFFSET_UNIT_INVALID",
            "LIMIT_PRICE_OFFSET_MUST_HAVE_VALUE_AND_UNIT",
            "LIMIT_PRICE_OFFSET_QUOTE_CURRENCY_VALUE_MUST_BE_MULTIPLE_OF_TICK_SIZE",
            "LIMIT_PRICE_OFFSET_PERCENT_VALUE_TOO_MANY_DECIMAL_PLACES", "LIMIT_PRICE_OFFSET_TOO_HIGH",
            "LIMIT_PRICE_OFFSET_TOO_LOW"),
    /** No price to trail. */
    NO_REFERENCE_PRICE(MARKET, "There is no price now from which the trailing trigger could be computed.",
            "Wait until the market has a price.",
            "NO_REFERENCE_PRICE_AVAILABLE_FOR_CALCULATING_TRAILING_STOP_TRIGGER_PRICE"),
    /** The path is wrong. */
    NO_SUCH_PATH(NO_SUCH_THING, "There is no such call at this address.", "Check the configured URL.",
            "404 NOT_FOUND"),
    /** The charts do not have this. */
    INVALID_CHART(ARGUMENT, "The charts do not have this kind of price or this interval.",
            "Use an interval from the documentation.", "Invalid tick type", "Invalid resolution"),
    /** No such feed. */
    INVALID_FEED(ARGUMENT, "The sockets do not have this feed.", "Report it with the text that follows.",
            "Invalid feed", "Couldn't subscribe to invalid feed"),
    /** Subscribed twice. */
    ALREADY_SUBSCRIBED(CAP, "This connection has the subscription already.",
            "Nothing need be done: the data goes on.", "Already subscribed to feed"),
    /** A fault of the server. */
    SERVER_ERROR(DOUBT, "Kraken failed on its own side.", "Look up what became of the request before repeating it.",
            "Server Error", "unknownError", "500 INTERNAL_SERVER_ERROR"),
    /** The call is down. */
    UNAVAILABLE(DOWN, "This call of Kraken is down.", "Look up what became of the request when Kraken is back.",
            "Unavailable"),
    /** Ended by the switch. */
    DEAD_MAN_SWITCH(DEAD_MAN, "The dead-man's switch cancelled the order.",
            "Check the connection; the switch fires when it is not wound up in time.", "dead_man_switch"),
    /** Ended by the venue. */
    CANCELLED_BY_ADMIN(DOUBT, "Kraken cancelled the order.", "Ask Kraken's support.", "cancelled_by_admin",
            "TRAILING_STOP_CANCELLED_AND_REPLACED_BY_ADMIN"),
    /** Ended with the position. */
    LIQUIDATED(LIQUIDATION, "The position was liquidated.", "Add collateral.", "liquidation", "LIQUIDATION_ORDER"),
    /** Ended with the contract. */
    CONTRACT_EXPIRED(EXPIRY, "The contract has ended.", "Trade the next one.", "contract_expired"),
    /** Anything else. */
    UNKNOWN(DOUBT, "Kraken answered with an error that is not known here.",
            "Look up what became of the request, and report Kraken's text.");

    private final ErrorKind kind;
    private final String meaning;
    private final String remedy;
    private final List<String> texts;

    FuturesError(ErrorKind kind, String meaning, String remedy, String... texts) {
        this.kind = kind;
        this.meaning = meaning;
        this.remedy = remedy;
        this.texts = List.of(texts);
    }

    @Override
    public String origin() {
        return "futures";
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
