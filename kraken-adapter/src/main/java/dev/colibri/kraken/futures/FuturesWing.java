package dev.colibri.kraken.futures;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.VenueStatus;
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
import dev.colibri.kraken.common.wing.KeyProof;
import dev.colibri.kraken.common.wing.Wing;
import dev.colibri.kraken.futures.account.FuturesAccount;
import dev.colibri.kraken.futures.doctor.FuturesDoctor;
import dev.colibri.kraken.futures.doctor.FuturesDoctor.Setup;
import dev.colibri.kraken.futures.instruments.FuturesListings;
import dev.colibri.kraken.futures.live.FuturesLive;
import dev.colibri.kraken.futures.live.FuturesStreams;
import dev.colibri.kraken.futures.market.FuturesMarket;
import dev.colibri.kraken.futures.rest.AccountsRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesRest;

/** Kraken Futures, as a connection uses it. */
public final class FuturesWing implements Wing {
    /** What a connection can do with Futures. */
    public static final Capabilities CAPABILITIES = new Capabilities("futures", List.of(
            row(Feature.QUOTES, "from the ticker at most once a second; from the book at each change"),
            row(Feature.TRADES, ""),
            row(Feature.BOOK, "whole, and cut to any depth"),
            row(Feature.DEPTH_SNAPSHOTS, ""),
            row(Feature.MARK_PRICE, "at most once a second"),
            row(Feature.INDEX_PRICE, "at most once a second"),
            row(Feature.FUNDING_RATE, "of perpetuals"),
            row(Feature.OPEN_INTEREST, ""),
            row(Feature.STATISTICS, ""),
            row(Feature.INSTRUMENT_STATUS, "online, post-only or suspended, as tickers say"),
            row(Feature.BOOK_REQUEST, ""),
            row(Feature.TICKER_REQUEST, ""),
            row(Feature.TRADE_HISTORY, "as far back as the venue keeps executions"),
            new Row(new Bars(PriceType.LAST), Support.NATIVE, "history; live ones are made of trades"),
            new Row(new Bars(PriceType.BID), Support.EMULATED, "live, made of quotes"),
            new Row(new Bars(PriceType.ASK), Support.EMULATED, "live, made of quotes"),
            new Row(new Bars(PriceType.MID), Support.EMULATED, "live, made of quotes"),
            new Row(new Bars(PriceType.MARK), Support.NATIVE, "history; live ones are made of tickers"),
            new Row(new Bars(PriceType.INDEX), Support.NATIVE, "history; live ones are made of tickers"),
            row(Feature.BAR_HISTORY, "lengths that the venue has not are made of trades"),
            row(Feature.FUNDING_HISTORY, "about one year")));

    private final FuturesRest rest;
    private final Map<KeyUse, FuturesApi> keys;
    private final FuturesListings listings;
    private final FuturesMarket market;
    private final Optional<FuturesAccount> account;
    private final Clock clock;
    private final Setup setup;
    private final FuturesStreams streams;

    /**
     * A wing over a client that is its own from now on.
     *
     * @param owners whose what the account tells is
     */
    public FuturesWing(FuturesRest rest, RestNode node, Setup setup, Ownership owners, FuturesStreams streams) {
        this.rest = rest;
        this.keys = rest.keys();
        this.listings = new FuturesListings(rest, LongWork.on(node.vertx()), node.clock());
        this.market = new FuturesMarket(rest, node.clock());
        this.account = keys.isEmpty() ? Optional.empty()
                : Optional.of(new FuturesAccount(rest, new ListedNames(listings), node.clock(), owners));
        this.clock = node.clock();
        this.setup = setup;
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
    public FuturesMarket market() {
        return market;
    }

    @Override
    public LiveWing live(LiveContext context) {
        return new FuturesLive(streams, market, context);
    }

    @Override
    public Future<VenueStatus.State> status() {
        return market.status().map(VenueCondition::state);
    }

    /** The account, where there is a key. Names are those of the listings, which are loaded first. */
    public Optional<FuturesAccount> account() {
        return account;
    }

    /** Futures says nothing of what a key may do; that it may read is all that can be proved without an order. */
    @Override
    public Future<Void> proveKeys() {
        return KeyProof.ofAll("Futures", keys, (use, api) -> api.send(new AccountsRequest()).mapEmpty());
    }

    @Override
    public Future<List<Finding>> diagnose() {
        return new FuturesDoctor(market, keys, account, clock, setup, this::limits).diagnose();
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
