package dev.colibri.kraken.futures.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

/** Asks for all orders that live, triggers among them. Orders that maker protection holds back are not among them. */
public record OpenOrdersRequest() implements FuturesRequest<Told<OpenOrder>> {

    @Override
    public FuturesMethod method() {
        return FuturesMethod.OPEN_ORDERS;
    }

    @Override
    public Told<OpenOrder> read(JsonParser parser) throws IOException {
        return Told.read(parser, "openOrders", OpenOrder.class);
    }
}
