package dev.colibri.kraken;

import java.time.Duration;

import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;

/** How streams are kept alive. */
@Doc("Streams; read once live market data are part of the connector.")
public record StreamSettings(
        @Doc("How often a ping is sent on each socket.") @Default("30s") @Range(min = "1s",
                max = "55s") Duration heartbeat) {}
