package dev.colibri.api.config;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/** A settings record with one of everything, for the tests of this package. */
@Doc("Connects to a venue of the imagination.")
record SampleSettings(
        @Doc("What to trade.") List<Product> products,
        @Doc("The verification tier | of the account.") @Default("starter") @Alias( {
                "verification_tier", "level"}) Tier tier,
        @Doc("Orders a second at most.") @Default("10") @Range(min = "1", max = "60") int maxOrderRate,
        @Doc("How long to wait.") @Default("5s") @Range(min = "100ms") Duration timeout,
        @Doc("The key's public part.") Optional<String> apiKey,
        @Doc("The key's secret part.") @Alias("private_key") Secret apiSecret,
        @Doc("The share of the spread.") @Default("+.50") @Range(max = "1") BigDecimal share,
        @Doc("Whether to place orders.") @Default("no") boolean live,
        @Doc("Where the market is.") @Default("${VENUE_HOST:-localhost}") String host,
        @Doc("The port.") @Default("${VENUE_PORT}") int port,
        @Doc("Instruments to load.") @Default("BTC/USD.KRAKEN, ETH/USD.KRAKEN") List<InstrumentId> instruments,
        @Doc("The smallest sizes.") @Default("1,2.5") @Range(min = "0.1") List<Quantity> sizes,
        @Doc("Limits of the socket.") Socket socket,
        @Doc("A second socket.") Optional<Socket> spare,
        @Doc("Steps of the ladder.") List<Step> steps){

    enum Product {
        SPOT, FUTURES
    }

    enum Tier {
        STARTER, INTERMEDIATE, PRO
    }

    record Socket(
            @Doc("The largest frame in bytes.") @Default("65536") @Range(min = "1024", max = "1048576") long maxFrame,
            @Doc("Whether to compress.") @Default("false") boolean compression) {}

    record Step(@Doc("Its price.") Price price, @Doc("Its share.") @Default("1") double weight) {}
}
