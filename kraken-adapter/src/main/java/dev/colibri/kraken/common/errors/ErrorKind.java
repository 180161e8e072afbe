package dev.colibri.kraken.common.errors;

import dev.colibri.api.order.Reason;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

import static dev.colibri.kraken.common.errors.Certainty.AMBIGUOUS;
import static dev.colibri.kraken.common.errors.Certainty.DEFINITE;

/** What errors of one kind have in common. An ambiguous kind always advises to look first. */
public enum ErrorKind {
    /** The key or its signature is wrong. */
    KEY(DEFINITE, Category.AUTH, Advice.FIX_FIRST, Reason.Code.PERMISSION),
    /** The nonce came too late: the same request with a new one may go at once. */
    NONCE(DEFINITE, Category.AUTH, Advice.RETRY, Reason.Code.VENUE),
    /** The session or token has ended: the same request may go with a new one. */
    SESSION(DEFINITE, Category.AUTH, Advice.RETRY, Reason.Code.VENUE),
    /** The key may not do this. */
    PERMISSION(DEFINITE, Category.PERMISSION, Advice.FIX_FIRST, Reason.Code.PERMISSION),
    /** The account may not do this, whatever the key. */
    ACCOUNT(DEFINITE, Category.PERMISSION, Advice.GIVE_UP, Reason.Code.PERMISSION),
    /** Too much was asked in too short a time. */
    RATE(DEFINITE, Category.RATE_LIMIT, Advice.RETRY_LATER, Reason.Code.RATE_LIMIT),
    /** A number of things that may exist at once has been reached. */
    CAP(DEFINITE, Category.VALIDATION, Advice.FIX_FIRST, Reason.Code.VENUE),
    /** A parameter is wrong. */
    ARGUMENT(DEFINITE, Category.VALIDATION, Advice.FIX_FIRST, Reason.Code.VENUE),
    /** The order breaks a rule of its market. */
    RULE(DEFINITE, Category.VALIDATION, Advice.FIX_FIRST, Reason.Code.INSTRUMENT_RULE),
    /** The market or the product does not have this. */
    UNSUPPORTED(DEFINITE, Category.VALIDATION, Advice.FIX_FIRST, Reason.Code.UNSUPPORTED),
    /** There is no such market or asset. */
    SYMBOL(DEFINITE, Category.NOT_FOUND, Advice.FIX_FIRST, Reason.Code.INSTRUMENT_RULE),
    /** Not enough money or margin. */
    FUNDS(DEFINITE, Category.FUNDS, Advice.FIX_FIRST, Reason.Code.INSUFFICIENT_FUNDS),
    /** Kraken itself has nothing left to lend now. */
    POOL(DEFINITE, Category.FUNDS, Advice.RETRY_LATER, Reason.Code.INSUFFICIENT_FUNDS),
    /** The market does not take this now. */
    MARKET(DEFINITE, Category.MARKET_STATUS, Advice.RETRY_LATER, Reason.Code.MARKET_STATUS),
    /** The order's own deadline passed before it was worked on. */
    DEADLINE(DEFINITE, Category.VENUE, Advice.FIX_FIRST, Reason.Code.DEADLINE_PASSED),
    /** A post-only order would have taken. */
    POST_ONLY(DEFINITE, Category.VALIDATION, Advice.FIX_FIRST, Reason.Code.POST_ONLY_WOULD_TAKE),
    /** Nothing could be taken at once. */
    NOTHING_TO_TAKE(DEFINITE, Category.MARKET_STATUS, Advice.FIX_FIRST, Reason.Code.NOTHING_TO_TAKE),
    /** A reduce-only order would not have reduced. */
    NO_REDUCE(DEFINITE, Category.VALIDATION, Advice.FIX_FIRST, Reason.Code.WOULD_NOT_REDUCE),
    /** It would have traded with an order of the same owner. */
    SELF_TRADE(DEFINITE, Category.VALIDATION, Advice.FIX_FIRST, Reason.Code.SELF_TRADE),
    /** The order that was meant is not open: it never was, or has ended. */
    NOT_OPEN(DEFINITE, Category.NOT_FOUND, Advice.LOOK_FIRST, Reason.Code.UNKNOWN_ORDER),
    /** Refused, since the order or the position is not what was supposed. */
    OTHER_STATE(DEFINITE, Category.VENUE, Advice.LOOK_FIRST, Reason.Code.VENUE),
    /** The request names something that does not exist. */
    NO_SUCH_THING(DEFINITE, Category.NOT_FOUND, Advice.FIX_FIRST, Reason.Code.VENUE),
    /** Nothing was sent. */
    NOT_SENT(DEFINITE, Category.NETWORK, Advice.RETRY_LATER, Reason.Code.NEVER_REACHED),
    /** Nothing was sent, and will not be until something is put right. */
    NOT_SENT_FIX(DEFINITE, Category.NETWORK, Advice.FIX_FIRST, Reason.Code.NEVER_REACHED),

    /** An order with this id is open: another one, or this very one from a copy of the command. */
    DUPLICATE(AMBIGUOUS, Category.VALIDATION, Advice.LOOK_FIRST, Reason.Code.DUPLICATE_ID),
    /** The state of the order is changing, or has changed. */
    CHANGING(AMBIGUOUS, Category.VENUE, Advice.LOOK_FIRST, Reason.Code.UNKNOWN_ORDER),
    /** A reduce-only order traded as far as it could. */
    REDUCED(AMBIGUOUS, Category.VENUE, Advice.LOOK_FIRST, Reason.Code.WOULD_NOT_REDUCE),
    /** The venue failed, or says nothing that proves anything. */
    DOUBT(AMBIGUOUS, Category.VENUE, Advice.LOOK_FIRST, Reason.Code.VENUE),
    /** The venue is down, or part of it. */
    DOWN(AMBIGUOUS, Category.MAINTENANCE, Advice.LOOK_FIRST, Reason.Code.VENUE),
    /** What came back is not what the protocol has. */
    GARBLED(AMBIGUOUS, Category.PROTOCOL, Advice.LOOK_FIRST, Reason.Code.VENUE),
    /** No answer came in time. */
    SILENCE(AMBIGUOUS, Category.NETWORK, Advice.LOOK_FIRST, Reason.Code.TIMEOUT),
    /** The connection broke with the request on its way. */
    BROKEN(AMBIGUOUS, Category.NETWORK, Advice.LOOK_FIRST, Reason.Code.CONNECTION_LOST),
    /** The venue's dead-man's switch ended the order. */
    DEAD_MAN(AMBIGUOUS, Category.VENUE, Advice.LOOK_FIRST, Reason.Code.DEAD_MAN),
    /** The venue closed the position. */
    LIQUIDATION(AMBIGUOUS, Category.VENUE, Advice.LOOK_FIRST, Reason.Code.LIQUIDATION),
    /** The contract ended. */
    EXPIRY(AMBIGUOUS, Category.MARKET_STATUS, Advice.LOOK_FIRST, Reason.Code.CONTRACT_EXPIRED);

    private final Certainty certainty;
    private final Category category;
    private final Advice advice;
    private final Reason.Code reason;

    ErrorKind(Certainty certainty, Category category, Advice advice, Reason.Code reason) {
        this.certainty = certainty;
        this.category = category;
        this.advice = advice;
        this.reason = reason;
    }

    /** Whether an order command may have been carried out all the same. */
    public Certainty certainty() {
        return certainty;
    }

    /** What kind of failure it is to a program. */
    public Category category() {
        return category;
    }

    /** What to do next. */
    public Advice advice() {
        return advice;
    }

    /** The reason that an order's event gives; {@code VENUE} where no other is on the list. */
    public Reason.Code reason() {
        return reason;
    }
}
