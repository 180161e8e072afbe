package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * A request to the Futures interface, and how its answer is read.
 *
 * @param <R> what the answer holds
 */
public interface FuturesRequest<R> {

    /** The method that is called; it says what the call costs and needs. */
    FuturesMethod method();

    /**
     * What the path's placeholder stands for, such as the symbol in {@code /tickers/{symbol}}; asked of methods with a
     * placeholder alone. Letters, digits, underscores, full stops and slashes.
     */
    default String subject() {
        throw new IllegalStateException(method() + " has no subject");
    }

    /** Writes the parameters in a fixed order. */
    default void write(FormWriter form) {}

    /** What the call costs, where that depends on its parameters; else what the method costs. */
    default int cost() {
        return method().cost();
    }

    /**
     * Reads the answer, the envelope's own fields ({@code result}, {@code serverTime}) included.
     *
     * @param parser stands on the answer's first token, and must be left on its last
     * @throws IOException when the answer has not the shape it should have
     */
    R read(JsonParser parser) throws IOException;
}
