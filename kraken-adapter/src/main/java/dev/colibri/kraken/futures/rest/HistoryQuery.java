package dev.colibri.kraken.futures.rest;

import java.util.Optional;
import java.util.OptionalLong;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Which part of the account's history, the newest first. To go on, the same query is asked again with the token of the
 * page before.
 *
 * @param since milliseconds since the epoch
 * @param before milliseconds since the epoch
 * @param tradeable only this contract
 * @param continuationToken where to go on
 */
public record HistoryQuery(OptionalLong since, OptionalLong before, Optional<String> tradeable,
        Optional<String> continuationToken) {

    /** How many rows a page has at most. */
    public static final int PAGE = 1000;

    /** The same query, from where a page ended. */
    public HistoryQuery after(String token) {
        return new HistoryQuery(since, before, tradeable, Optional.of(token));
    }

    void write(FormWriter form) {
        since.ifPresent(millis -> form.add("since", millis));
        before.ifPresent(millis -> form.add("before", millis));
        form.add("sort", "desc").add("count", PAGE);
        tradeable.ifPresent(symbol -> form.add("tradeable", symbol));
        continuationToken.ifPresent(token -> form.add("continuation_token", token));
    }
}
