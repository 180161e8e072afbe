package dev.colibri.kraken.spot.rest;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAlias;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Require;

/**
 * What a key is and may do. Kraken's own papers and what clients saw differ in the spelling of the names, so both are
 * read. The public part of the key is passed over: nobody needs it here, and so nobody can print it.
 *
 * @param apiKeyName its name, as its owner chose it
 * @param nonceWindow by how much a nonce may lag behind, in units of the nonce
 * @param permissions such as {@code query-funds}
 * @param validUntil when it ends, in seconds since the epoch; zero for never
 * @param queryFrom from when on it sees the account's past; zero for always
 * @param queryTo until when; zero for ever
 * @param ipAllowlist from which addresses it may be used; empty for all
 * @param lastUsed when it was used, in seconds since the epoch
 */
public record ApiKeyInfo(@JsonAlias("api_key_name") @Nullable String apiKeyName,
        @JsonAlias("nonce_window") @Nullable BigDecimal nonceWindow, List<String> permissions,
        @JsonAlias("valid_until") @Nullable BigDecimal validUntil,
        @JsonAlias("query_from") @Nullable BigDecimal queryFrom, @JsonAlias("query_to") @Nullable BigDecimal queryTo,
        @JsonAlias("ip_allowlist") List<String> ipAllowlist,
        @JsonAlias("last_used") @Nullable BigDecimal lastUsed) {

    public ApiKeyInfo {
        permissions = List.copyOf(Require.present("permissions", permissions));
        ipAllowlist = ipAllowlist == null ? List.of() : List.copyOf(ipAllowlist);
    }
}
