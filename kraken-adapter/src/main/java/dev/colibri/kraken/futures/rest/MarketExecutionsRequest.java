package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;

/**
 * Asks for the trades of a contract.
 *
 * @param since milliseconds since the epoch
 * @param before milliseconds since the epoch
 * @param sort in which order; a continuation needs the one it began with
 * @param count at most so many, 1 to {@value #MOST}
 * @param token where the page before ended
 */
public record MarketExecutionsRequest(String symbol, OptionalLong since, OptionalLong before, Sort sort, int count,
        Optional<String> token) implements FuturesRequest<MarketExecutionsAnswer> {

    /** The most trades that the venue gives at once. */
    public static final int MOST = 1000;

    @Override
    public FuturesMethod method() {
        return FuturesMethod.MARKET_EXECUTIONS;
    }

    @Override
    public String subject() {
        return symbol;
    }

    @Override
    public void write(FormWriter form) {
        since.ifPresent(millis -> form.add("since", millis));
        before.ifPresent(millis -> form.add("before", millis));
        form.add("sort", sort.word);
        form.add("count", count);
        token.ifPresent(place -> form.add("continuation_token", place));
    }

    @Override
    public MarketExecutionsAnswer read(JsonParser parser) throws IOException {
        return Json.read(parser, MarketExecutionsAnswer.class);
    }

    /** The order of an answer. */
    public enum Sort {
        OLDEST_FIRST("asc"), NEWEST_FIRST("desc");

        private final String word;

        Sort(String word) {
            this.word = word;
        }
    }
}
