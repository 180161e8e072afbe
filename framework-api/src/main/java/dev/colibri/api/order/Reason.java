package dev.colibri.api.order;

import dev.colibri.api.model.Require;

/**
 * Why something did not happen, or ended.
 *
 * @param code the kind of reason, which a program can act on
 * @param text the venue's own words, or one sentence of ours; may be empty
 */
public record Reason(Code code, String text) {

    public Reason {
        Require.present("reason code", code);
        Require.present("reason text", text);
    }

    /** The code and the text, such as {@code POST_ONLY_WOULD_TAKE: EOrder:Post only order}. */
    @Override
    public String toString() {
        return text.isEmpty() ? code.toString() : code + ": " + text;
    }

    /** Kinds of reason. */
    public enum Code {
        /** Somebody on our side asked for it. */
        USER_REQUEST,
        /** The instrument's rules forbid it. */
        INSTRUMENT_RULE,
        /** The venue or the connector cannot do it. */
        UNSUPPORTED,
        /** A risk limit of this node forbids it. */
        RISK_LIMIT,
        /** A rate limit of the venue or the user forbids it now. */
        RATE_LIMIT,
        /** A post-only order would have taken. */
        POST_ONLY_WOULD_TAKE,
        /** Nothing could be taken at once. */
        NOTHING_TO_TAKE,
        /** A reduce-only order would not have reduced. */
        WOULD_NOT_REDUCE,
        /** It would have traded with another order of the same owner. */
        SELF_TRADE,
        /** Not enough money or margin. */
        INSUFFICIENT_FUNDS,
        /** The order is not known, or has already ended. */
        UNKNOWN_ORDER,
        /** The client id is already in use. */
        DUPLICATE_ID,
        /** The market does not accept this now. */
        MARKET_STATUS,
        /** The deadline passed before the venue worked on it. */
        DEADLINE_PASSED,
        /** It is proven that the command never reached the venue. */
        NEVER_REACHED,
        /** No answer came in time. */
        TIMEOUT,
        /** The connection broke with the command on its way. */
        CONNECTION_LOST,
        /** The venue's dead-man's switch fired. */
        DEAD_MAN,
        /** The venue closed the position. */
        LIQUIDATION,
        /** The contract ended. */
        CONTRACT_EXPIRED,
        /** A linked order ended it. */
        CONTINGENCY,
        /** The whole batch was refused for one of its legs. */
        WHOLE_BATCH,
        /** The key may not do it. */
        PERMISSION,
        /** The venue's own decision, as its text says. */
        VENUE
    }
}
