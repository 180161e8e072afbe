package dev.colibri.kraken.futures.rest;

import dev.colibri.api.model.Require;

/**
 * The ticker of one contract.
 *
 * @param serverTime the venue's time, ISO-8601
 */
public record TickerAnswer(FuturesTicker ticker, String serverTime) {

    public TickerAnswer {
        Require.present("ticker", ticker);
        Require.present("serverTime", serverTime);
    }
}
