package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.contract.MarketVenueHarness;
import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueListing;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.api.testing.TestNode;

/** The fake venue, told what to do, on the connection's event loop whichever that is. */
class FakeMarketHarness implements MarketVenueHarness {
    private static final Duration EVERYTHING_ARRIVES = Duration.ofMillis(20);
    private static final BarSpec MINUTE = new BarSpec.Time(1, BarSpec.TimeUnit.MINUTE);

    private final TestNode node;
    private final FakeVenue venue;

    FakeMarketHarness() {
        this(TestNode.inMemory("fake"));
    }

    FakeMarketHarness(TestNode node) {
        this.node = node;
        this.venue = node.call(() -> new FakeVenue(node.clock(), node.timers()));
    }

    /** The venue itself. */
    final FakeVenue venue() {
        return venue;
    }

    @Override
    public TestNode node() {
        return node;
    }

    @Override
    public Connection open() {
        return new FakeConnector().open(new FakeSettings(venue), node);
    }

    @Override
    public String product() {
        return FakeConnector.PRODUCT;
    }

    @Override
    public InstrumentId instrument() {
        return listings().getFirst().id();
    }

    @Override
    public void settle() {
        node.advance(EVERYTHING_ARRIVES);
    }

    @Override
    public void linkDown() {
        node.run(() -> venue.reachable(false));
    }

    @Override
    public void linkUp() {
        node.run(() -> venue.reachable(true));
    }

    @Override
    public int openLinks() {
        return node.call(() -> venue.links().size());
    }

    @Override
    public void close() {
        node.close();
    }

    @Override
    public List<VenueListing> listings() {
        return node.call(() -> venue.markets().map(market -> market.listing.listing()).toList());
    }

    @Override
    public List<AssetInfo> assets() {
        return FakeInstruments.ASSETS;
    }

    @Override
    public void changeTick(InstrumentId instrument, Price tick) {
        node.run(() -> venue.list(venue.market(instrument).listing.withTick(tick.toString())));
    }

    @Override
    public VenueListing list() {
        FakeListing listing = FakeListing.row("ADA/USD", "ADA", "USD", "0.0001", "0.1", "5");
        node.run(() -> venue.list(listing));
        return listing.listing();
    }

    @Override
    public void marketStatus(InstrumentId instrument, TradingStatus status) {
        node.run(() -> venue.list(venue.market(instrument).listing.withStatus(status)));
    }

    @Override
    public void venueStatus(VenueStatus.State state) {
        node.run(() -> venue.state(state));
    }

    @Override
    public VenueTrade trade(InstrumentId instrument, Side aggressor, Price price, Quantity quantity) {
        return node.call(() -> venue.trade(instrument, aggressor, price, quantity));
    }

    @Override
    public void changeBook(InstrumentId instrument, List<VenueLevel> levels) {
        node.run(() -> venue.changeBook(instrument, levels));
    }

    @Override
    public void replaceBook(InstrumentId instrument, List<VenueLevel> levels) {
        node.run(() -> venue.replaceBook(instrument, levels));
    }

    @Override
    public DepthSnapshot book(InstrumentId instrument, int depth) {
        return node.call(() -> venue.market(instrument).book(depth, venue.time()));
    }

    @Override
    public void tell(InstrumentEvent fact) {
        node.run(() -> venue.tell(fact));
    }

    @Override
    public List<VenueTrade> past(InstrumentId instrument, int count, Instant first, Duration apart) {
        return node.call(() -> addPast(instrument, count, first, apart));
    }

    @Override
    public List<Bar> pastBars(BarType type) {
        return node.call(() -> finished(type));
    }

    @Override
    public List<FundingRate> pastFunding(InstrumentId instrument, int count) {
        return node.call(() -> addFunding(instrument, count));
    }

    @Override
    public int historyPage() {
        return FakeVenue.PAGE;
    }

    @Override
    public void failHistory(int pages) {
        node.run(() -> venue.failAfter(pages));
    }

    @Override
    public List<BarType> barTypes() {
        return List.of(new BarType(instrument(), MINUTE, PriceType.LAST, BarType.Source.EXTERNAL),
                new BarType(instrument(), MINUTE, PriceType.LAST, BarType.Source.INTERNAL));
    }

    @Override
    public List<String> streams() {
        return node.call(
                () -> venue.links().stream().flatMap(link -> link.keys().stream()).map(FakeKey::toString).toList());
    }

    @Override
    public void refuse(Subscription subscription, String words) {
        node.run(() -> venue.refuse(FakeKey.of(subscription), words));
    }

    @Override
    public void withhold(Subscription subscription) {
        node.run(() -> venue.withhold(FakeKey.of(subscription)));
    }

    @Override
    public void fallSilent() {
        node.run(() -> venue.fallSilent());
    }

    @Override
    public void corruptNext(Subscription subscription) {
        node.run(() -> venue.damage(FakeKey.of(subscription)));
    }

    private List<VenueTrade> addPast(InstrumentId instrument, int count, Instant first, Duration apart) {
        List<VenueTrade> past = new ArrayList<>();
        Price price = book(instrument, 1).bids().getFirst().price();
        Quantity least = Quantity.of(venue.market(instrument).listing.least());
        for (int i = 0; i < count; i++) {
            long time = Math.floorDiv(EventTime.nanos(first.plus(apart.multipliedBy(i))), 1000) * 1000;
            past.add(venue.addTrade(instrument, i % 2 == 0 ? Side.BUY : Side.SELL, price, least.times(1 + i % 7),
                    time));
        }
        return past;
    }

    private List<Bar> finished(BarType type) {
        FakeListing listing = venue.market(type.instrument()).listing;
        int priceScale = Price.of(listing.tick()).scale();
        int quantityScale = Quantity.of(listing.lot()).scale();
        FakeKey key = FakeKey.of(new Subscription.Bars(type));
        return FakeCandle.of(venue.market(type.instrument()).trades, key.candleLength()).stream()
                .filter(candle -> candle.closeTime() <= venue.time())
                .map(candle -> candle.bar(type, priceScale, quantityScale, Origin.LIVE, 0)).toList();
    }

    private List<FundingRate> addFunding(InstrumentId instrument, int count) {
        List<FundingRate> rates = venue.market(instrument).funding;
        Duration interval = Duration.ofHours(1);
        long hour = interval.toNanos();
        long now = Math.floorDiv(venue.time(), hour) * hour;
        for (int i = count; i > 0; i--) {
            rates.add(new FundingRate(instrument, BigDecimal.valueOf(i - 10L, 6), null, null, interval, 0,
                    now - i * hour, 0));
        }
        return List.copyOf(rates);
    }
}
