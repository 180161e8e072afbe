package dev.colibri.kraken.spot.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.EventTime;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.spot.rest.ApiKeyInfo;

/**
 * What the key that asks is and may do.
 *
 * @param name as its owner chose it; empty where the venue does not say
 * @param permissions the venue's words, those that Colibri does not know among them
 * @param nonceWindow by how much a nonce may lag behind, in units of the nonce
 * @param validUntil when it ends; empty for never
 * @param allowedAddresses from where it may be used; empty for everywhere
 * @param lastUsed when it was used, where the venue says
 */
public record KeyInfo(String name, List<String> permissions, BigDecimal nonceWindow, Optional<Instant> validUntil,
        List<String> allowedAddresses, Optional<Instant> lastUsed) {

    /** What the venue told of a key. */
    public static KeyInfo of(ApiKeyInfo told) {
        String name = told.apiKeyName();
        BigDecimal window = told.nonceWindow();
        return new KeyInfo(name == null ? "" : name, told.permissions(), window == null ? BigDecimal.ZERO : window,
                moment(told.validUntil()), told.ipAllowlist(), moment(told.lastUsed()));
    }

    /** Whether it has a permission. */
    public boolean may(KeyPermission permission) {
        return permissions.contains(permission.word());
    }

    private static Optional<Instant> moment(@Nullable BigDecimal seconds) {
        return seconds == null || seconds.signum() <= 0 ? Optional.empty()
                : Optional.of(EventTime.instant(KrakenTimes.ofSeconds(seconds)));
    }
}
