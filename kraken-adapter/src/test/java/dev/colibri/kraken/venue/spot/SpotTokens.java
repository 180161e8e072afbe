package dev.colibri.kraken.venue.spot;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.colibri.kraken.venue.VenueClock;

/** Tokens for the book order by order: each must be used within its time. */
final class SpotTokens {
    static final Duration LIFE = Duration.ofSeconds(900);

    private final VenueClock clock;
    private final Map<String, Long> issued = new LinkedHashMap<>();
    private int count;

    SpotTokens(VenueClock clock) {
        this.clock = clock;
    }

    String issue() {
        String token = "WW91ciBhdXRo+ZW50aWNh/dGlvbiB0b2tlbg" + ++count + "==";
        issued.put(token, clock.now());
        return token;
    }

    /** All that were issued are worth nothing from now on. */
    void expire() {
        issued.clear();
    }

    /** How many were ever issued. */
    int count() {
        return count;
    }

    /** Why a token is not accepted. */
    Optional<String> fault(String token) {
        if (token.isEmpty()) {
            return Optional.of("Token(s) not found");
        }
        Long since = issued.get(token);
        return since != null && clock.now() - since <= LIFE.toNanos() ? Optional.empty()
                : Optional.of("ESession:Invalid session");
    }
}
