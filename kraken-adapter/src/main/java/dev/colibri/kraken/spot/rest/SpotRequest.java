package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;

/**
 * A request to the Spot interface, and how its answer is read.
 *
 * @param <R> what the answer's {@code result} holds
 */
public interface SpotRequest<R> {

    /** The method that is called; it says what the call costs and needs. */
    SpotMethod method();

    /** The pair whose budget pays, for methods that are counted by pair; as it is sent. */
    default String budgetPair() {
        return "";
    }

    /** Writes the parameters, without the nonce, in a fixed order. */
    default void write(FormWriter form) {}

    /**
     * Reads the {@code result}.
     *
     * @param parser stands on the result's first token, and must be left on its last
     * @throws IOException when the result has not the shape it should have
     */
    R read(JsonParser parser) throws IOException;
}
