package dev.colibri.kraken.spot.stream;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * An answer to a request. A request for several symbols has an answer for each. A refusal that names no request, such
 * as that of too many messages, has an empty method.
 *
 * @param method {@code subscribe}, {@code unsubscribe}, {@code pong}, or that of a trading request
 * @param success whether it was granted; pongs are
 * @param error the venue's words; empty when it was granted
 * @param channel the channel, where the answer names it: refusals do not
 * @param symbol the symbol, where the answer names it
 * @param depth of books
 * @param interval of candles, in minutes
 * @param eventTrigger of tickers
 */
public record SpotReply(String method, boolean success, String error, OptionalLong requestId,
        Optional<String> channel, Optional<String> symbol, OptionalInt depth, OptionalInt interval,
        Optional<String> eventTrigger, List<String> warnings) {

    public SpotReply {
        warnings = List.copyOf(warnings);
    }
}
