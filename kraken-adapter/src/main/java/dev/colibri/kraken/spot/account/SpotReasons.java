package dev.colibri.kraken.spot.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.order.Reason;
import dev.colibri.api.order.Reason.Code;

/**
 * Why orders ended, from the venue's words. Kraken publishes no list of them, so they are told by what they contain,
 * and what is not known is the venue's own decision.
 */
final class SpotReasons {
    private static final List<Map.Entry<String, Code>> CONTAINED = List.of(
            Map.entry("user requested", Code.USER_REQUEST),
            Map.entry("post only", Code.POST_ONLY_WOULD_TAKE),
            Map.entry("reduce only", Code.WOULD_NOT_REDUCE),
            Map.entry("self trade", Code.SELF_TRADE),
            Map.entry("insufficient", Code.INSUFFICIENT_FUNDS),
            Map.entry("liquidat", Code.LIQUIDATION),
            Map.entry("deadline", Code.DEADLINE_PASSED),
            Map.entry("immediate or cancel", Code.NOTHING_TO_TAKE),
            Map.entry("fill or kill", Code.NOTHING_TO_TAKE));

    private SpotReasons() {}

    static Optional<Reason> of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        String words = text.toLowerCase(Locale.ROOT).replace('-', ' ');
        Code code = CONTAINED.stream().filter(entry -> words.contains(entry.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(Code.VENUE);
        return Optional.of(new Reason(code, text));
    }
}
