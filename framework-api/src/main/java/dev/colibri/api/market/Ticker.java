package dev.colibri.api.market;

import java.util.Optional;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * What a venue tells of one instrument at one moment: the answer to a request, not an event. Each part has its own
 * times, by the rules of {@link MarketEvent}; when the venue said it is {@code stats.eventTime()}. A part that the
 * venue does not tell of such an instrument is empty, as the mark price of a currency pair is.
 *
 * @param instrument of which all parts are
 * @param quote the top of the book; empty where the venue leaves it out
 * @param stats last price and the last 24 hours; figures that the venue leaves out are {@code null} in it
 */
public record Ticker(InstrumentId instrument, Optional<Quote> quote, TickerStats stats, Optional<MarkPrice> mark,
        Optional<IndexPrice> index, Optional<FundingRate> funding, Optional<OpenInterest> openInterest) {

    public Ticker {
        Require.present("instrument", instrument);
        Require.present("statistics", stats);
        check(instrument, "quote", quote);
        check(instrument, "statistics", Optional.of(stats));
        check(instrument, "mark price", mark);
        check(instrument, "index price", index);
        check(instrument, "funding rate", funding);
        check(instrument, "open interest", openInterest);
    }

    private static void check(InstrumentId of, String what, Optional<? extends InstrumentEvent> part) {
        part.map(InstrumentEvent::instrument).filter(other -> !other.equals(of)).ifPresent(other -> {
            throw new InvalidValueException(what + " in the ticker of " + of, other.toString(),
                    "must be of the same instrument");
        });
    }
}
