package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

/** Makes each kind of stream tell something, whatever the venue. Each beat differs from the one before. */
final class MarketPulse {
    static final int DEPTH = 10;
    private static final long MILLISECOND = 1_000_000L;

    private final MarketVenueHarness venue;
    private int beats;

    MarketPulse(MarketVenueHarness venue) {
        this.venue = venue;
    }

    /** A stream of every kind there is. */
    List<Subscription> streams() {
        InstrumentId instrument = venue.instrument();
        List<Subscription> streams = new ArrayList<>(List.of(new Subscription.Quotes(instrument),
                new Subscription.Trades(instrument), new Subscription.Book(instrument, DEPTH),
                new Subscription.Depth(instrument, DEPTH, Duration.ZERO),
                new Subscription.OrderByOrderBook(instrument, DEPTH), new Subscription.MarkPrices(instrument),
                new Subscription.IndexPrices(instrument), new Subscription.FundingRates(instrument),
                new Subscription.OpenInterests(instrument), new Subscription.Stats(instrument),
                new Subscription.Status(instrument)));
        venue.barTypes().forEach(type -> streams.add(new Subscription.Bars(type)));
        return streams;
    }

    /** What must be declared for a stream to be had. */
    static Capability capability(Subscription stream) {
        return switch (stream) {
            case Subscription.Quotes quotes -> Feature.QUOTES;
            case Subscription.Trades trades -> Feature.TRADES;
            case Subscription.Book book -> Feature.BOOK;
            case Subscription.Depth depth -> Feature.DEPTH_SNAPSHOTS;
            case Subscription.OrderByOrderBook book -> Feature.ORDER_BY_ORDER_BOOK;
            case Subscription.Bars bars -> new Capability.Bars(bars.type().priceType());
            case Subscription.MarkPrices marks -> Feature.MARK_PRICE;
            case Subscription.IndexPrices indexes -> Feature.INDEX_PRICE;
            case Subscription.FundingRates rates -> Feature.FUNDING_RATE;
            case Subscription.OpenInterests interests -> Feature.OPEN_INTEREST;
            case Subscription.Stats stats -> Feature.STATISTICS;
            case Subscription.Status status -> Feature.INSTRUMENT_STATUS;
        };
    }

    /** Whether an event is what a stream tells; health is not. */
    static boolean belongs(MarketEvent event, Subscription stream) {
        return switch (stream) {
            case Subscription.Quotes(var of, var source) -> event instanceof Quote told && told.instrument().equals(of);
            case Subscription.Trades(var of) -> event instanceof Trade told && told.instrument().equals(of);
            case Subscription.Book(var of, var depth) -> event instanceof BookView told && told.instrument().equals(of)
                    && told.depth() == depth;
            case Subscription.Depth(var of, var depth, var interval) -> event instanceof DepthSnapshot told
                    && told.instrument().equals(of);
            case Subscription.OrderByOrderBook(var of, var depth) -> event instanceof OrderByOrderBookView told
                    && told.instrument().equals(of);
            case Subscription.Bars(var type) -> event instanceof Bar told && told.type().equals(type);
            case Subscription.MarkPrices(var of) -> event instanceof MarkPrice told && told.instrument().equals(of);
            case Subscription.IndexPrices(var of) -> event instanceof IndexPrice told && told.instrument().equals(of);
            case Subscription.FundingRates(var of) -> event instanceof FundingRate told && told.instrument().equals(of);
            case Subscription.OpenInterests(var of) -> event instanceof OpenInterest told
                    && told.instrument().equals(of);
            case Subscription.Stats(var of) -> event instanceof TickerStats told && told.instrument().equals(of);
            case Subscription.Status(var of) -> event instanceof InstrumentStatus told && told.instrument().equals(of);
        };
    }

    /** Makes a stream tell something. A stream of bars is made to tell one, so time passes. */
    void beat(Subscription stream) {
        beats++;
        InstrumentId of = stream.instrument();
        switch (stream) {
            case Subscription.Quotes quotes -> changeTop(of);
            case Subscription.Book book -> changeTop(of);
            case Subscription.Depth depth -> changeTop(of);
            case Subscription.OrderByOrderBook book -> changeTop(of);
            case Subscription.Trades trades -> trade(of, beats % 2 == 0 ? Side.BUY : Side.SELL, beats);
            case Subscription.Bars bars -> finish(bars);
            case Subscription.MarkPrices marks -> venue.tell(new MarkPrice(of, price(of, beats), venueTime(), 0));
            case Subscription.IndexPrices indexes -> venue.tell(new IndexPrice(of, price(of, -beats), venueTime(), 0));
            case Subscription.FundingRates rates -> venue.tell(funding(of, BigDecimal.valueOf(beats, 6)));
            case Subscription.OpenInterests interests ->
                    venue.tell(new OpenInterest(of, quantity(of, 1000 + beats), venueTime(), 0));
            case Subscription.Stats stats -> venue.tell(stats(of));
            case Subscription.Status status -> changeStatus(of);
        }
    }

    VenueTrade trade(InstrumentId of, Side aggressor, int quantity) {
        return venue.trade(of, aggressor, best(of, aggressor.opposite()), quantity(of, quantity));
    }

    VenueLevel level(InstrumentId of, Side side, int better, int quantity) {
        Price best = best(of, side);
        Price step = tick(of, (long) side.sign() * better);
        return new VenueLevel(side, best.plus(step), quantity == 0 ? Quantity.zero(0) : quantity(of, quantity));
    }

    Quantity quantity(InstrumentId of, int number) {
        VenueListing listing = listing(of);
        return Quantity.of(listing.minQuantity().add(listing.lot().multiply(BigDecimal.valueOf(number))));
    }

    FundingRate funding(InstrumentId of, BigDecimal rate) {
        return new FundingRate(of, rate, rate.negate(), null, Duration.ofHours(1),
                venueTime() + Duration.ofMinutes(20).toNanos(), venueTime(), 0);
    }

    TickerStats stats(InstrumentId of) {
        Price last = price(of, beats + 2L);
        return new TickerStats(of, last, price(of, 0), price(of, beats + 5L), price(of, -3),
                price(of, 1).toBigDecimal(), quantity(of, 5000 + beats), last.minus(price(of, 0)), BigDecimal.ONE,
                venueTime(), 0);
    }

    /** So many ticks away from the best bid. */
    Price price(InstrumentId of, long ticks) {
        return best(of, Side.BUY).plus(tick(of, ticks));
    }

    /** A time a little ago, in whole milliseconds, as any wire can carry it. */
    long venueTime() {
        return Math.floorDiv(venue.node().clock().nanos(), MILLISECOND) * MILLISECOND - 5 * MILLISECOND;
    }

    private void changeTop(InstrumentId of) {
        venue.changeBook(of, List.of(level(of, Side.BUY, 0, beats), level(of, Side.SELL, 0, beats)));
    }

    private void finish(Subscription.Bars bars) {
        trade(bars.instrument(), Side.BUY, beats);
        venue.settle();
        if (bars.type().spec() instanceof BarSpec.Time time) {
            long now = venue.node().clock().nanos();
            venue.node().advance(Duration.ofNanos(time.nanos() - Math.floorMod(now, time.nanos())).plusSeconds(1));
        }
        trade(bars.instrument(), Side.SELL, beats);
    }

    private void changeStatus(InstrumentId of) {
        if (venue.excuse(ConnectorHarness.Feat.MARKET_STATUS).isEmpty()) {
            venue.marketStatus(of, TradingStatus.POST_ONLY);
            venue.marketStatus(of, TradingStatus.ONLINE);
        }
    }

    private Price best(InstrumentId of, Side side) {
        return venue.book(of, 1).levels(side).getFirst().price();
    }

    private Price tick(InstrumentId of, long count) {
        return Price.of(listing(of).tick().multiply(BigDecimal.valueOf(count)));
    }

    private VenueListing listing(InstrumentId of) {
        return venue.listings().stream().filter(listing -> listing.id().equals(of)).findFirst().orElseThrow();
    }
}
