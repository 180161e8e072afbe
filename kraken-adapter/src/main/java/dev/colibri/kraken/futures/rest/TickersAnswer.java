package dev.colibri.kraken.futures.rest;

import java.util.List;

import dev.colibri.api.model.Require;

/**
 * The tickers of all contracts.
 *
 * @param serverTime the venue's time, ISO-8601
 */
public record TickersAnswer(List<FuturesTicker> tickers, String serverTime) {

    public TickersAnswer {
        tickers = List.copyOf(Require.present("tickers", tickers));
        Require.present("serverTime", serverTime);
    }
}
