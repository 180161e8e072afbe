package dev.colibri.kraken.scripted;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.contract.MarketVenueHarness;
import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Asset;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.testing.TestNode;
import dev.colibri.kraken.common.instruments.KrakenInstruments;
import dev.colibri.kraken.common.instruments.LongWork;
import dev.colibri.kraken.common.symbology.KrakenSymbols;
import dev.colibri.kraken.futures.instruments.FuturesListings;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.spot.instruments.SpotListings;
import dev.colibri.kraken.spot.rest.SpotApi;

/**
 * The scripted venue as the contract of instruments needs it. How requests reach it is for a subclass to say; here they
 * do at once. Markets it has none yet: what belongs to streams is excused.
 */
abstract class ListingHarness implements MarketVenueHarness {
    private static final String NO_STREAMS = "the scripted venue has listings and no streams";
    private static final Duration EVERYTHING_ARRIVES = Duration.ofMillis(20);

    private final TestNode node;
    private final ScriptedVenue venue = new ScriptedVenue();
    private final List<VenueListing> listings;

    ListingHarness(TestNode node, List<VenueListing> listings) {
        this.node = node;
        this.listings = new ArrayList<>(listings);
    }

    /** The way by which requests of Spot reach the venue. */
    protected SpotApi spot() {
        return new MemoryApi(venue);
    }

    /** The way by which requests of Futures reach the venue. */
    protected FuturesApi futures() {
        return new MemoryApi(venue);
    }

    final ScriptedVenue venue() {
        return venue;
    }

    /** The venue's own document lists an instrument with another tick. */
    protected abstract void writeTick(String venueSymbol, Price tick);

    /** The venue's own document lists one more instrument. */
    protected abstract VenueListing writeListing();

    static VenueListing row(String symbol, String venueSymbol, String base, String quote, String tick, String lot,
            String least, String... spellings) {
        return new VenueListing(KrakenSymbols.id(symbol), venueSymbol, Asset.of(base), Asset.of(quote),
                new BigDecimal(tick), new BigDecimal(lot), new BigDecimal(least), List.of(spellings));
    }

    @Override
    public TestNode node() {
        return node;
    }

    @Override
    public Connection open() {
        SpotListings spot = new SpotListings(spot(), LongWork.atOnce());
        FuturesListings futures = new FuturesListings(futures(), LongWork.atOnce(), node.clock());
        return new ListingConnection(node.name(), new KrakenInstruments(List.of(spot, futures), LongWork.atOnce(),
                node.clock(), node.timers(), node.market()));
    }

    @Override
    public InstrumentId instrument() {
        return listings.getFirst().id();
    }

    @Override
    public List<VenueListing> listings() {
        return List.copyOf(listings);
    }

    @Override
    public void changeTick(InstrumentId instrument, Price tick) {
        listings.replaceAll(listing -> listing.id().equals(instrument) ? withTick(listing, tick) : listing);
        node.run(() -> writeTick(find(instrument).venueSymbol(), tick));
    }

    @Override
    public VenueListing list() {
        VenueListing listing = node.call(this::writeListing);
        listings.add(listing);
        return listing;
    }

    @Override
    public Optional<String> excuse(Feat feat) {
        return switch (feat) {
            case CHANGE_RULES, LIST -> Optional.empty();
            default -> Optional.of(NO_STREAMS);
        };
    }

    @Override
    public void settle() {
        node.advance(EVERYTHING_ARRIVES);
    }

    @Override
    public int openLinks() {
        return 0;
    }

    @Override
    public void close() {
        node.close();
    }

    private VenueListing find(InstrumentId id) {
        return listings.stream().filter(listing -> listing.id().equals(id)).findFirst().orElseThrow();
    }

    private static VenueListing withTick(VenueListing old, Price tick) {
        return new VenueListing(old.id(), old.venueSymbol(), old.base(), old.quote(), tick.toBigDecimal(), old.lot(),
                old.minQuantity(), old.spellings());
    }

    // What belongs to streams.

    @Override
    public void linkDown() {
        throw excused();
    }

    @Override
    public void linkUp() {
        throw excused();
    }

    @Override
    public void marketStatus(InstrumentId instrument, TradingStatus status) {
        throw excused();
    }

    @Override
    public void venueStatus(VenueStatus.State state) {
        throw excused();
    }

    @Override
    public VenueTrade trade(InstrumentId instrument, Side aggressor, Price price, Quantity quantity) {
        throw excused();
    }

    @Override
    public void changeBook(InstrumentId instrument, List<VenueLevel> levels) {
        throw excused();
    }

    @Override
    public void replaceBook(InstrumentId instrument, List<VenueLevel> levels) {
        throw excused();
    }

    @Override
    public DepthSnapshot book(InstrumentId instrument, int depth) {
        throw excused();
    }

    @Override
    public void tell(InstrumentEvent fact) {
        throw excused();
    }

    @Override
    public List<VenueTrade> past(InstrumentId instrument, int count, Instant first, Duration apart) {
        throw excused();
    }

    @Override
    public List<Bar> pastBars(BarType type) {
        throw excused();
    }

    @Override
    public List<FundingRate> pastFunding(InstrumentId instrument, int count) {
        throw excused();
    }

    @Override
    public int historyPage() {
        throw excused();
    }

    @Override
    public void failHistory(int pages) {
        throw excused();
    }

    @Override
    public List<BarType> barTypes() {
        return List.of();
    }

    @Override
    public List<String> streams() {
        return List.of();
    }

    @Override
    public void refuse(Subscription subscription, String words) {
        throw excused();
    }

    @Override
    public void withhold(Subscription subscription) {
        throw excused();
    }

    @Override
    public void fallSilent() {
        throw excused();
    }

    @Override
    public void corruptNext(Subscription subscription) {
        throw excused();
    }

    private static AssertionError excused() {
        return new AssertionError(NO_STREAMS);
    }
}
