package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.FormWriter;

/** Asks for the whole book of a contract; the venue has no way to ask for less. */
public record OrderbookRequest(String symbol) implements FuturesRequest<OrderbookAnswer> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.ORDERBOOK;
    }

    @Override
    public void write(FormWriter form) {
        form.add("symbol", symbol);
    }

    @Override
    public OrderbookAnswer read(JsonParser parser) throws IOException {
        return OrderbookAnswer.read(parser);
    }
}
