package dev.colibri.kraken;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.kraken.common.account.Ownership;
import dev.colibri.kraken.common.limits.MostOrders;
import dev.colibri.kraken.common.limits.OrderRate;
import dev.colibri.kraken.common.limits.Tier;
import dev.colibri.kraken.common.live.LiveSettings;
import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.socket.SocketNode;
import dev.colibri.kraken.common.socket.SocketSettings;
import dev.colibri.kraken.futures.FuturesWing;
import dev.colibri.kraken.futures.doctor.FuturesDoctor;
import dev.colibri.kraken.futures.live.FuturesStreams;
import dev.colibri.kraken.futures.rest.FuturesRest;
import dev.colibri.kraken.spot.SpotWing;
import dev.colibri.kraken.spot.doctor.SpotDoctor;
import dev.colibri.kraken.spot.live.SpotStreams;
import dev.colibri.kraken.spot.rest.SpotRest;

/** The connector to Kraken, Spot and Futures. */
public final class KrakenConnector implements Connector<KrakenSettings> {
    private static final String SPOT_URL = "https://api.kraken.com";
    private static final String MAIN = "main";
    private static final String FUTURES_URL = "https://futures.kraken.com";

    @Override
    public String type() {
        return "kraken";
    }

    @Override
    public String description() {
        return "Kraken Spot and Kraken Futures";
    }

    @Override
    public Class<KrakenSettings> settings() {
        return KrakenSettings.class;
    }

    @Override
    public List<Capabilities> capabilities() {
        return List.of(SpotWing.CAPABILITIES, FuturesWing.CAPABILITIES);
    }

    @Override
    public Connection open(KrakenSettings settings, NodeContext node) {
        Set<Product> products = EnumSet.noneOf(Product.class);
        products.addAll(settings.products());
        if (products.isEmpty()) {
            throw new ConfigException("", "products", "must name spot, futures or both");
        }
        checkEnvironment(settings, products);
        // All settings are held against the rules before any connection exists, so that nothing is left half open.
        List<Plan> plans = products.stream().map(product -> plan(product, settings, node)).toList();
        Optional<OrderRate> orderRate =
                settings.maxOrderRate().map(rate -> orderRate(rate, settings.spot().tier(), products));
        RestNode rest = RestNode.of(node, settings.http());
        LiveSettings live = live(settings, node);
        Ownership owners = owners(node.name());
        Optional<SpotWing> spot = plan(plans, Product.SPOT).map(plan -> spot(plan, settings, rest, owners, live));
        Optional<FuturesWing> futures =
                plan(plans, Product.FUTURES).map(plan -> futures(plan, settings, rest, owners, live));
        return new KrakenConnection(settings, node, spot, futures, orderRate);
    }

    private static Plan plan(Product product, KrakenSettings settings, NodeContext node) {
        return switch (product) {
            case SPOT -> {
                Credentials keys = Credentials.spot(settings.spot(), node.environment());
                yield new Plan(product, keys, address(settings, settings.spot().restUrl(), keys, "spot.rest_url"),
                        address(settings, settings.spot().wsUrl(), Credentials.NONE, "spot.ws_url"),
                        address(settings, settings.spot().wsL3Url(), keys, "spot.ws_l3_url"));
            }
            case FUTURES -> {
                Credentials keys =
                        Credentials.futures(settings.futures(), settings.environment(), node.environment());
                BaseUrl market = address(settings, settings.futures().wsUrl(), keys, "futures.ws_url");
                yield new Plan(product, keys, address(settings, settings.futures().restUrl(), keys, "futures.rest_url"),
                        market, market);
            }
        };
    }

    /** An address that is held against the rules of what the keys may be sent to. */
    private static BaseUrl address(KrakenSettings settings, String text, Credentials keys, String place) {
        BaseUrl base = BaseUrl.parse(text, place);
        base.check(Optional.empty(), settings.allowPlaintext(), place);
        keys.all().forEach(key -> base.check(Optional.of(key), settings.allowPlaintext(), place));
        return base;
    }

    private static Optional<Plan> plan(List<Plan> plans, Product product) {
        return plans.stream().filter(plan -> plan.product() == product).findFirst();
    }

    private static SpotWing spot(Plan plan, KrakenSettings settings, RestNode node, Ownership owners,
            LiveSettings live) {
        SpotRest rest = new SpotRest(node, plan.base(), settings.spot().tier(), plan.keys().trading(),
                plan.keys().reading(), settings.spot().overlap());
        return new SpotWing(rest, node, new SpotDoctor.Setup(plan.base().toString(), owners.account(),
                settings.allowWithdrawalKeys(), settings.spot().overlap(), settings.spot().tier()), owners,
                settings.trading().marginAsset(), new SpotStreams(plan.market(), plan.orders(), live));
    }

    private static LiveSettings live(KrakenSettings settings, NodeContext node) {
        StreamSettings streams = settings.streams();
        return new LiveSettings(SocketNode.of(node, settings.http()),
                new SocketSettings(streams.heartbeat(), streams.idleTimeout(), streams.connectTimeout(),
                        streams.reconnectDelay(), streams.maxReconnectDelay(), streams.requestRate(),
                        streams.compression()),
                streams.firstData(), streams.barGrace(), streams.barDelay());
    }

    private static FuturesWing futures(Plan plan, KrakenSettings settings, RestNode node, Ownership owners,
            LiveSettings live) {
        FuturesRest rest = new FuturesRest(node, plan.base(), plan.keys().trading(), plan.keys().reading(),
                settings.futures().nonce(), settings.futures().overlap());
        return new FuturesWing(rest, node, new FuturesDoctor.Setup(plan.base().toString(), owners.account()), owners,
                new FuturesStreams(plan.market(), live));
    }

    /** The totals are the connection's own; orders are foreign to it while it places none. */
    private static Ownership owners(ConnectionName connection) {
        return new Ownership(new AccountId(connection, MAIN), order -> AccountId.external(connection));
    }

    /** The user's own limit; an order of any product counts, and all products together bound it. */
    private static OrderRate orderRate(BigDecimal rate, Tier tier, Set<Product> products) {
        long most = products.stream().mapToLong(product -> most(product, tier)).sum();
        try {
            return new OrderRate(rate, BigDecimal.valueOf(most));
        } catch (InvalidValueException refused) {
            String parts = products.stream().map(product -> most(product, tier) + switch (product) {
                case SPOT -> " on a pair of Spot with spot.tier " + tier.name().toLowerCase(Locale.ROOT);
                case FUTURES -> " on Futures";
            }).collect(Collectors.joining(", "));
            throw new ConfigException("", "max_order_rate", "must be from 0.001 to " + most + " orders per second, "
                    + "the most that Kraken takes (" + parts + "), but was " + rate.toPlainString());
        }
    }

    private static int most(Product product, Tier tier) {
        return switch (product) {
            case SPOT -> MostOrders.ofSpot(tier);
            case FUTURES -> MostOrders.ofFutures();
        };
    }

    private static void checkEnvironment(KrakenSettings settings, Set<Product> products) {
        if (settings.environment() == VenueEnvironment.LIVE) {
            return;
        }
        boolean overridden = products.stream().allMatch(product -> switch (product) {
            case SPOT -> !settings.spot().restUrl().equals(SPOT_URL);
            case FUTURES -> !settings.futures().restUrl().equals(FUTURES_URL);
        });
        if (!overridden) {
            throw new ConfigException("", "environment", "must be live unless every product has a rest_url of its own: "
                    + "Kraken retired its demo in July 2026; a paper exchange takes its place (colibri paper serve)");
        }
    }

    /**
     * Where a product's requests will go, and with which keys.
     *
     * @param market where its public streams are
     * @param orders where its books order by order are
     */
    private record Plan(Product product, Credentials keys, BaseUrl base, BaseUrl market, BaseUrl orders) {}
}
