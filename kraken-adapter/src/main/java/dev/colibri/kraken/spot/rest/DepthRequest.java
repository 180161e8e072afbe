package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Asks for the book.
 *
 * @param count levels of each side, 1 to {@value #MOST}
 */
public record DepthRequest(PairQuery pair, int count) implements SpotRequest<DepthAnswer> {
    /** The most levels that the venue gives. */
    public static final int MOST = 500;

    @Override
    public SpotMethod method() {
        return SpotMethod.DEPTH;
    }

    @Override
    public void write(FormWriter form) {
        pair.write(form);
        form.add("count", count);
    }

    @Override
    public DepthAnswer read(JsonParser parser) throws IOException {
        return PairResult.read(parser, DepthAnswer::read).value();
    }
}
