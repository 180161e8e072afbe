package dev.colibri.kraken.spot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import io.vertx.core.Future;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Asset;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capabilities.Row;
import dev.colibri.api.spi.Capabilities.Support;
import dev.colibri.api.spi.Capability.Bars;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.account.Ownership;
import dev.colibri.kraken.common.auth.KeyUse;
import dev.colibri.kraken.common.instruments.ListingSource;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.live.LiveContext;
import dev.colibri.kraken.common.live.LiveWing;
import dev.colibri.kraken.common.market.VenueCondition;
import dev.colibri.kraken.common.rest.RestNode;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.wing.KeyProof;
import dev.colibri.kraken.common.wing.Wing;
import dev.colibri.kraken.spot.account.KeyInfo;
import dev.colibri.kraken.spot.account.KeyPermission;
import dev.colibri.kraken.spot.account.SpotAccount;
import dev.colibri.kraken.spot.account.StreamToken;
import dev.colibri.kraken.spot.doctor.SpotDoctor;
import dev.colibri.kraken.spot.doctor.SpotDoctor.Setup;
import dev.colibri.kraken.spot.instruments.SpotListings;
import dev.colibri.kraken.spot.live.SpotLive;
import dev.colibri.kraken.spot.live.SpotStreams;
import dev.colibri.kraken.spot.market.SpotMarket;
import dev.colibri.kraken.spot.rest.ApiKeyInfoRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotRest;

/** Kraken Spot, as a connection uses it. */
public final class SpotWing implements Wing {
    /** What a connection can do with Spot. */
    public static final Capabilities CAPABILITIES = new Capabilities("spot", List.of(
            row(Feature.QUOTES, ""),
            row(Feature.TRADES, ""),
            row(Feature.BOOK, "depths of 10, 25, 100, 500 and 1000 levels, and all between cut from these"),
            row(Feature.ORDER_BY_ORDER_BOOK, "to 10, 100 or 1000 price levels, whichever holds what was asked for; "
                    + "with an API key"),
            row(Feature.DEPTH_SNAPSHOTS, ""),
            row(Feature.STATISTICS, "without the price at the begin of the 24 hours"),
            row(Feature.INSTRUMENT_STATUS, ""),
            row(Feature.BOOK_REQUEST, "at most 500 levels a side"),
            row(Feature.TICKER_REQUEST, "without a time of the venue's"),
            row(Feature.TRADE_HISTORY, "as far back as the pair goes"),
            new Row(new Bars(PriceType.LAST), Support.NATIVE, "live of 1, 5, 15, 30, 60 and 240 minutes and 1, 7 and "
                    + "15 days; any others, of ticks and of volume too, made of trades"),
            new Row(new Bars(PriceType.BID), Support.EMULATED, "live, made of quotes"),
            new Row(new Bars(PriceType.ASK), Support.EMULATED, "live, made of quotes"),
            new Row(new Bars(PriceType.MID), Support.EMULATED, "live, made of quotes"),
            row(Feature.BAR_HISTORY, "the last 720 of each length from the venue, all others made of trades")));

    private final SpotRest rest;
    private final Map<KeyUse, SpotApi> keys;
    private final SpotListings listings;
    private final SpotMarket market;
    private final Optional<SpotAccount> account;
    private final Clock clock;
    private final Setup setup;
    private final LongWork work;
    private final SpotStreams streams;

    /**
     * A wing over a client that is its own from now on.
     *
     * @param owners whose what the account tells is
     * @param marginAsset in what margin is told
     * @param streams where streams are, and how they are had
     */
    public SpotWing(SpotRest rest, RestNode node, Setup setup, Ownership owners, Asset marginAsset,
            SpotStreams streams) {
        this.rest = rest;
        this.keys = rest.keys();
        this.listings = new SpotListings(rest, LongWork.on(node.vertx()));
        this.market = new SpotMarket(rest, node.clock());
        this.account = keys.isEmpty() ? Optional.empty()
                : Optional.of(new SpotAccount(rest, new ListedNames(listings), node.clock(), owners,
                        AssetTable.EMPTY.venueId(marginAsset)));
        this.clock = node.clock();
        this.setup = setup;
        this.work = LongWork.on(node.vertx());
        this.streams = streams;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public ListingSource listings() {
        return listings;
    }

    /** Its market. */
    public SpotMarket market() {
        return market;
    }

    @Override
    public LiveWing live(LiveContext context) {
        Optional<Supplier<Future<Secret>>> token =
                account.map(known -> () -> known.webSocketToken().map(StreamToken::token));
        return new SpotLive(streams, token, market, work, context);
    }

    @Override
    public Future<VenueStatus.State> status() {
        return market.status().map(VenueCondition::state);
    }

    /** The account, where there is a key. Names are those of the listings, which are loaded first. */
    public Optional<SpotAccount> account() {
        return account;
    }

    @Override
    public Future<Void> proveKeys() {
        return KeyProof.ofAll("Spot", keys, (use, api) -> api.send(new ApiKeyInfoRequest()).map(KeyInfo::of)
                .compose(key -> check(use, key)));
    }

    private Future<Void> check(KeyUse use, KeyInfo key) {
        return key.may(KeyPermission.WITHDRAW_FUNDS) && !setup.mayWithdraw()
                ? Future.failedFuture(new ConfigException("", "spot." + use.setting(), "must not be able to withdraw, "
                        + "and this " + use.words() + " is: clear the box " + KeyPermission.WITHDRAW_FUNDS.box()
                        + " on Kraken's page of API keys, or set allow_withdrawal_keys: true"))
                : Future.succeededFuture();
    }

    @Override
    public Future<List<Finding>> diagnose() {
        return new SpotDoctor(market, keys, account, clock, setup, this::limits).diagnose();
    }

    @Override
    public List<Limit> limits() {
        return rest.limits();
    }

    @Override
    public void close() {
        rest.close();
    }

    private static Row row(Feature feature, String note) {
        return new Row(feature, Support.NATIVE, note);
    }
}
