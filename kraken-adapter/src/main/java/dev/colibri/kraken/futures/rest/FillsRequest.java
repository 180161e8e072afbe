package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Asks for a hundred fills: the newest, or those before a moment.
 *
 * @param lastFillTime the moment, exclusive, as ISO-8601 text
 */
public record FillsRequest(Optional<String> lastFillTime) implements FuturesRequest<Told<FuturesFill>> {

    /** How many fills a page has. */
    public static final int PAGE = 100;

    private static final int COST_OF_OLDER_ONES = 25;

    /** The newest. */
    public static FillsRequest newest() {
        return new FillsRequest(Optional.empty());
    }

    @Override
    public FuturesMethod method() {
        return FuturesMethod.FILLS;
    }

    @Override
    public int cost() {
        return lastFillTime.isPresent() ? COST_OF_OLDER_ONES : method().cost();
    }

    @Override
    public void write(FormWriter form) {
        lastFillTime.ifPresent(time -> form.add("lastFillTime", time));
    }

    @Override
    public Told<FuturesFill> read(JsonParser parser) throws IOException {
        return Told.read(parser, "fills", FuturesFill.class);
    }
}
