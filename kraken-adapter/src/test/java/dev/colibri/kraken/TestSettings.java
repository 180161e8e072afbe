package dev.colibri.kraken;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.Secret;
import dev.colibri.api.model.Asset;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.common.rest.HttpSettings;
import dev.colibri.kraken.common.rest.QuietSockets;

/** The settings of a connection to a server of a test's own, as they usually are but for what a test says. */
public final class TestSettings {
    /** A secret that could be one. */
    public static final String SECRET = "AAECAwQFBgc=";

    private final String url;
    private List<Product> products = List.of(Product.SPOT, Product.FUTURES);
    private Optional<String> spotKey = Optional.empty();
    private Optional<String> spotReadKey = Optional.empty();
    private Optional<String> futuresKey = Optional.empty();
    private Optional<String> futuresReadKey = Optional.empty();
    private Optional<BigDecimal> orderRate = Optional.empty();
    private Optional<String> contact = Optional.empty();
    private Optional<String> futuresSockets = Optional.empty();
    private HttpSettings http = HttpSettings.USUAL;
    private Duration refresh = Duration.ofHours(1);
    private boolean withdrawalKeys;

    private TestSettings(String url) {
        this.url = url;
    }

    /** Both products at this address, without keys. */
    public static TestSettings at(String url) {
        return new TestSettings(url);
    }

    public TestSettings only(Product product) {
        products = List.of(product);
        return this;
    }

    public TestSettings spotKey(String id) {
        spotKey = Optional.of(id);
        return this;
    }

    public TestSettings spotReadKey(String id) {
        spotReadKey = Optional.of(id);
        return this;
    }

    public TestSettings futuresKey(String id) {
        futuresKey = Optional.of(id);
        return this;
    }

    public TestSettings futuresReadKey(String id) {
        futuresReadKey = Optional.of(id);
        return this;
    }

    public TestSettings orderRate(String rate) {
        orderRate = Optional.of(new BigDecimal(rate));
        return this;
    }

    public TestSettings contact(String whom) {
        contact = Optional.of(whom);
        return this;
    }

    public TestSettings http(HttpSettings how) {
        http = how;
        return this;
    }

    public TestSettings refresh(Duration every) {
        refresh = every;
        return this;
    }

    public TestSettings withdrawalKeys() {
        withdrawalKeys = true;
        return this;
    }

    public TestSettings futuresSockets(String address) {
        futuresSockets = Optional.of(address);
        return this;
    }

    public KrakenSettings build() {
        SpotSettings spot = new SpotSettings(spotKey, secret(spotKey), spotReadKey, secret(spotReadKey),
                Optional.empty(), Tier.PRO, 1, url, QuietSockets.url(url, "/v2"), QuietSockets.url(url, "/v2"),
                QuietSockets.url(url, "/v2"));
        FuturesSettings futures = new FuturesSettings(futuresKey, secret(futuresKey), futuresReadKey,
                secret(futuresReadKey), false, 4, url,
                futuresSockets.orElseGet(() -> QuietSockets.url(url, "/ws/v1")));
        return new KrakenSettings(products, VenueEnvironment.LIVE, spot, futures, http, refresh, orderRate,
                false, withdrawalKeys, contact, StreamSettings.USUAL,
                new TradingSettings(true, Duration.ofSeconds(5), TradingSettings.SpotAccountType.CASH, BigDecimal.ONE,
                        Asset.USD, false, List.of(), Optional.empty()));
    }

    private static Optional<Secret> secret(Optional<String> id) {
        return id.map(present -> Secret.of(SECRET));
    }
}
