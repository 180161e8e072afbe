package dev.colibri.kraken;

import java.util.Optional;

import dev.colibri.api.config.Alias;
import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;
import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.limits.Tier;

/** What is Spot's alone. */
@Doc("Kraken Spot.")
public record SpotSettings(
        @Doc("The public part of the API key; else "
                + "KRAKEN_SPOT_API_KEY or KRAKEN_API_KEY of the environment.") @Alias("key") Optional<
                        String> apiKey,
        @Doc("Its private part; else KRAKEN_SPOT_API_SECRET or KRAKEN_API_SECRET of the environment.") @Alias( {
                "secret", "private_key"}) Optional<Secret> apiSecret,
        @Doc("The public part of another key that carries the reads, so that trading never waits for them.") Optional<
                String> readKey,
        @Doc("Its private part.") Optional<Secret> readSecret,
        @Doc("The password of the key's second factor, where the key has one.") Optional<Secret> otp,
        @Doc("The verification tier of "
                + "the account; the limits follow from it.") @Default("starter") @Alias("verification_tier") Tier tier,
        @Doc("How many requests of a key may be under way at once. More than one needs a nonce window on the key, or "
                + "requests that overtake each other are refused.") @Default("1") @Range(min = "1",
                        max = "16") int overlap,
        @Doc("The address of the REST interface.") @Alias({"base_url",
                "base_url_http"}) @Default("https://api.kraken.com") String restUrl,
        @Doc("The address of the WebSocket interface.") @Alias({"ws_public_url",
                "base_url_ws"}) @Default("wss://ws.kraken.com/v2") String wsUrl,
        @Doc("The address of the WebSocket interface for orders "
                + "and account.") @Alias("ws_private_url") @Default("wss://ws-auth.kraken.com/v2") String wsAuthUrl,
        @Doc("The address of the WebSocket interface for books "
                + "order by order, which needs a key.") @Default("wss://ws-l3.kraken.com/v2") String wsL3Url){}
