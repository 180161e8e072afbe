package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.contract.fake.FakeKey.Channel;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.Ticker;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timers;

/** The fake venue. Everything takes a millisecond to arrive, in either direction; its clock is seven behind. */
final class FakeVenue implements FakeWire {
    static final int PAGE = 10;
    private static final Duration LATENCY = Duration.ofMillis(1);
    private static final long BEHIND = Duration.ofMillis(7).toNanos();

    private final Clock clock;
    private final Timers timers;
    private final Map<InstrumentId, FakeMarket> markets = new LinkedHashMap<>();
    private final List<VenueLink> links = new ArrayList<>();
    private final Map<FakeKey, String> refused = new LinkedHashMap<>();
    private final List<FakeKey> withheld = new ArrayList<>();
    private final List<FakeKey> damaged = new ArrayList<>();
    private VenueStatus.State state = VenueStatus.State.ONLINE;
    private boolean reachable = true;
    private int pagesLeft = -1;
    private long lastId;

    FakeVenue(Clock clock, Timers timers) {
        this.clock = clock;
        this.timers = timers;
        FakeListing.first().forEach(listing -> markets.put(listing.id(), new FakeMarket(listing, time())));
    }

    // What a connector sees.

    @Override
    public Future<FakeLink> link(FakeLink.Listener listener) {
        return answer(() -> {
            VenueLink link = new VenueLink(this, listener);
            links.add(link);
            link.send(new FakeMessage.Venue(state, time()));
            return link;
        });
    }

    @Override
    public Future<List<FakeListing>> listings() {
        return answer(() -> markets.values().stream().map(market -> market.listing).toList());
    }

    @Override
    public Future<List<VenueTrade>> trades(TradePage page) {
        return answer(() -> {
            if (pagesLeft == 0) {
                throw unavailable("fake.unavailable", VenueException.Category.VENUE);
            }
            pagesLeft = Math.max(-1, pagesLeft - 1);
            List<VenueTrade> rows = market(page.instrument()).trades.stream()
                    .filter(trade -> trade.time() >= page.from() && trade.time() < page.to()
                            && trade.id().low() > page.after() && trade.id().low() < page.before())
                    .toList();
            return page.newest() ? rows.subList(Math.max(0, rows.size() - PAGE), rows.size())
                    : rows.subList(0, Math.min(PAGE, rows.size()));
        });
    }

    @Override
    public Future<List<FakeCandle>> candles(FakeKey key) {
        return answer(() -> FakeCandle.of(market(key.instrument()).trades, key.candleLength()));
    }

    @Override
    public Future<List<FundingRate>> funding(InstrumentId instrument) {
        return answer(() -> List.copyOf(market(instrument).funding));
    }

    @Override
    public Future<DepthSnapshot> book(InstrumentId instrument, int depth) {
        return answer(() -> market(instrument).book(depth, time()));
    }

    @Override
    public Future<Ticker> ticker(InstrumentId instrument) {
        return answer(() -> FakeTicker.of(market(instrument), time()));
    }

    // What a link tells the venue.

    void onSubscribe(VenueLink link, FakeKey key) {
        if (refused.containsKey(key)) {
            link.send(new FakeMessage.Refused(key, refused.get(key)));
            return;
        }
        link.grant(key);
        if (!withheld.contains(key)) {
            link.news(key, true, market(key.instrument()).whole(key, time()), false);
        }
    }

    void forget(VenueLink link) {
        links.remove(link);
    }

    Timers timers() {
        return timers;
    }

    /** The venue's clock, in whole microseconds. */
    long time() {
        return Math.floorDiv(clock.nanos() - BEHIND, 1000) * 1000;
    }

    void later(Runnable task) {
        timers.after(LATENCY, task);
    }

    // What happens at the venue.

    FakeMarket market(InstrumentId instrument) {
        FakeMarket market = markets.get(instrument);
        if (market == null) {
            throw new IllegalArgumentException("the fake venue does not list " + instrument);
        }
        return market;
    }

    Stream<FakeMarket> markets() {
        return markets.values().stream();
    }

    VenueTrade trade(InstrumentId instrument, Side aggressor, Price price, Quantity quantity) {
        VenueTrade trade = addTrade(instrument, aggressor, price, quantity, time());
        tell(new FakeKey(Channel.TRADES, instrument, 0), new FakeMessage.Prints(List.of(trade)));
        keys(Channel.CANDLES, instrument).forEach(key -> tell(key, new FakeMessage.Candles(List.of(
                FakeCandle.of(market(instrument).trades, key.candleLength()).getLast()))));
        return trade;
    }

    VenueTrade addTrade(InstrumentId instrument, Side aggressor, Price price, Quantity quantity, long time) {
        VenueTrade trade = new VenueTrade(TradeId.of(++lastId), price, quantity, aggressor, time);
        market(instrument).trades.add(trade);
        return trade;
    }

    void changeBook(InstrumentId instrument, List<VenueLevel> levels) {
        FakeMarket market = market(instrument);
        Map<FakeKey, List<VenueLevel>> before = new LinkedHashMap<>();
        bookKeys(instrument).forEach(key -> before.put(key, market.levels(key.detail())));
        List<VenueLevel> top = market.levels(1);
        market.set(levels);
        before.forEach((key, shown) -> {
            List<VenueLevel> changes = market.changes(shown, key.detail());
            if (!changes.isEmpty()) {
                tell(key, FakeMarket.body(key, changes, time()));
            }
        });
        tellTop(instrument, top);
    }

    void replaceBook(InstrumentId instrument, List<VenueLevel> levels) {
        List<VenueLevel> top = market(instrument).levels(1);
        market(instrument).clear();
        market(instrument).set(levels);
        bookKeys(instrument).forEach(
                key -> links.forEach(link -> link.news(key, true, market(key.instrument()).whole(key, time()), false)));
        tellTop(instrument, top);
    }

    void tell(InstrumentEvent fact) {
        Channel channel = market(fact.instrument()).say(fact);
        tell(new FakeKey(channel, fact.instrument(), 0), new FakeMessage.Fact(fact));
    }

    void list(FakeListing listing) {
        FakeMarket known = markets.get(listing.id());
        if (known == null) {
            markets.put(listing.id(), new FakeMarket(listing, time()));
        } else {
            boolean other = known.listing.status() != listing.status();
            known.listing = listing;
            if (other) {
                tell(new FakeKey(Channel.STATUS, listing.id(), 0), new FakeMessage.Status(listing.status()));
            }
        }
        links.forEach(link -> link.send(new FakeMessage.Listed(listing, time())));
    }

    void state(VenueStatus.State other) {
        state = other;
        links.forEach(link -> link.send(new FakeMessage.Venue(state, time())));
    }

    // What goes wrong.

    void reachable(boolean can) {
        reachable = can;
        if (!can) {
            List.copyOf(links).forEach(VenueLink::breakUp);
        }
    }

    void fallSilent() {
        links.forEach(VenueLink::fallSilent);
    }

    void refuse(FakeKey key, String words) {
        refused.put(key, words);
    }

    void withhold(FakeKey key) {
        withheld.add(key);
    }

    void damage(FakeKey key) {
        damaged.add(key);
    }

    void failAfter(int pages) {
        pagesLeft = pages;
    }

    List<VenueLink> links() {
        return List.copyOf(links);
    }

    private void tell(FakeKey key, FakeMessage.Body body) {
        boolean lost = damaged.remove(key);
        if (!withheld.contains(key)) {
            List.copyOf(links).forEach(link -> link.news(key, false, body, lost));
        }
    }

    private void tellTop(InstrumentId instrument, List<VenueLevel> before) {
        List<VenueLevel> top = market(instrument).levels(1);
        if (!top.equals(before)) {
            tell(new FakeKey(Channel.TICKER, instrument, 0), new FakeMessage.Top(top.getFirst(), top.getLast()));
        }
    }

    private List<FakeKey> bookKeys(InstrumentId instrument) {
        return Stream.concat(keys(Channel.BOOK, instrument), keys(Channel.ORDERS, instrument)).toList();
    }

    private Stream<FakeKey> keys(Channel channel, InstrumentId instrument) {
        return links.stream().flatMap(link -> link.keys().stream())
                .filter(key -> key.channel() == channel && key.instrument().equals(instrument)).distinct();
    }

    private <T> Future<T> answer(Supplier<T> question) {
        Promise<T> promise = Promise.promise();
        later(() -> {
            try {
                if (!reachable) {
                    throw unavailable("fake.unreachable", VenueException.Category.NETWORK);
                }
                T result = question.get();
                later(() -> promise.complete(result));
            } catch (RuntimeException refusal) {
                later(() -> promise.fail(refusal));
            }
        });
        return promise.future();
    }

    private static VenueException unavailable(String code, VenueException.Category category) {
        return new VenueException(code, category, VenueException.Advice.RETRY_LATER, "The venue did not answer",
                Optional.of("EService:Unavailable"));
    }
}
