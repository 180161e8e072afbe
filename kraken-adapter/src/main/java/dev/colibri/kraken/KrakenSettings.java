package dev.colibri.kraken;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.Alias;
import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;
import dev.colibri.kraken.common.rest.HttpSettings;

/** The settings of a connection to Kraken. */
@Doc("A connection to Kraken, Spot and Futures.")
public record KrakenSettings(
        @Doc("Which of Kraken's products the connection uses.") @Default("spot, futures") @Alias( {"product",
                "product_types"}) List<Product> products,
        @Doc("live, or demo for a stand-in whose addresses are "
                + "given; Kraken itself retired its demo in July 2026.") @Default("live") VenueEnvironment environment,
        @Doc("Kraken Spot.") SpotSettings spot,
        @Doc("Kraken Futures.") FuturesSettings futures,
        @Doc("How REST requests travel.") HttpSettings http,
        @Doc("How often the instruments are read again; zero for never.") @Default("1h") @Alias({
                "update_instruments_interval", "instrument_provider_refresh"}) @Range(min = "0s",
                        max = "7d") Duration instrumentRefresh,
        @Doc("How many orders are placed or amended in a "
                + "second at most; never more than Kraken takes of the products, for which spot.tier counts.") @Range(
                        min = "0.001", max = "1000") Optional<BigDecimal> maxOrderRate,
        @Doc("Whether plain http and ws are allowed off "
                + "this machine; then for keys of a paper exchange alone.") @Default("false") boolean allowPlaintext,
        @Doc("Whether keys that can withdraw are accepted.") @Default("false") boolean allowWithdrawalKeys,
        @Doc("Whom Kraken may ask about this connection, "
                + "such as a mail address; kept, shown by doctor, and never sent.") Optional<
                        String> contact,
        @Doc("Streams of market data.") StreamSettings streams,
        @Doc("Orders and account; read once orders are part of the connector.") TradingSettings trading){}
