package dev.colibri.kraken;

import java.util.Optional;

import dev.colibri.api.config.Alias;
import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;
import dev.colibri.api.config.Secret;

/** What is Futures' alone. */
@Doc("Kraken Futures.")
public record FuturesSettings(
        @Doc("The public part of the API key; else KRAKEN_FUTURES_API_KEY of the environment, or "
                + "KRAKEN_FUTURES_DEMO_API_KEY for demo.") @Alias("key") Optional<String> apiKey,
        @Doc("Its private part; else KRAKEN_FUTURES_API_SECRET or KRAKEN_FUTURES_DEMO_API_SECRET.") @Alias( {"secret",
                "private_key"}) Optional<Secret> apiSecret,
        @Doc("The public part of another key that carries the reads.") Optional<String> readKey,
        @Doc("Its private part.") Optional<Secret> readSecret,
        @Doc("Whether to send nonces, which Futures does not ask for; "
                + "then one request at a time is under way.") @Default("false") @Alias("futures_nonce") boolean nonce,
        @Doc("How many requests of a key may be under way at once, where no nonces are sent.") @Default("4") @Range(
                min = "1", max = "16") int overlap,
        @Doc("The address of the REST interface.") @Alias({"base_url",
                "base_url_http"}) @Default("https://futures.kraken.com") String restUrl,
        @Doc("The address of the WebSocket "
                + "interface.") @Alias("base_url_ws") @Default("wss://futures.kraken.com/ws/v1") String wsUrl){}
