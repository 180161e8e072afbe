package dev.colibri.kraken.futures.market;

import io.vertx.core.Future;

import dev.colibri.kraken.common.market.Answers;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.TickerRequest;

/** The venue's time. There is no request for it alone; it stands in the answer about any contract. */
record VenueTime(FuturesApi api, String symbol) {

    Future<Long> now() {
        return Answers.of("The venue's time", api.send(new TickerRequest(symbol)),
                answer -> KrakenTimes.ofText(answer.serverTime()));
    }
}
