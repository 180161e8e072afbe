package dev.colibri.api.contract.fake;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.contract.fake.FakeKey.Channel;
import dev.colibri.api.contract.fake.FakeMessage.FakeOrder;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/** One instrument's market at the fake venue: what stands, what traded, what is said of it. */
final class FakeMarket {
    private static final int LEVELS = 40;
    private static final long MIDDLE = 10_000;
    private static final int RECENT = 5;

    private final NavigableMap<Price, Quantity> bids = new TreeMap<>();
    private final NavigableMap<Price, Quantity> asks = new TreeMap<>();
    private final Map<Channel, InstrumentEvent> facts = new EnumMap<>(Channel.class);
    final List<VenueTrade> trades = new ArrayList<>();
    final List<FundingRate> funding = new ArrayList<>();
    FakeListing listing;

    FakeMarket(FakeListing listing, long time) {
        this.listing = listing;
        Price tick = Price.of(listing.tick());
        Quantity least = Quantity.of(listing.least());
        for (int i = 0; i < LEVELS; i++) {
            bids.put(Price.of(tick.mantissa() * (MIDDLE - i), tick.scale()), least.times(5L + i));
            asks.put(Price.of(tick.mantissa() * (MIDDLE + 3 + i), tick.scale()), least.times(7L + i));
        }
        Price price = bids.lastKey();
        InstrumentId id = listing.id();
        say(new MarkPrice(id, price, time, 0));
        say(new IndexPrice(id, price, time, 0));
        say(new FundingRate(id, new BigDecimal("0.00001"), null, null, Duration.ofHours(1), 0, time, 0));
        say(new OpenInterest(id, least.times(100), time, 0));
        say(new TickerStats(id, price, price, price, price, price.toBigDecimal(), least.times(1000), null, null, time,
                0));
    }

    /** Replaces a figure. */
    Channel say(InstrumentEvent fact) {
        Channel channel = switch (fact) {
            case MarkPrice mark -> Channel.MARK;
            case IndexPrice index -> Channel.INDEX;
            case FundingRate rate -> Channel.FUNDING;
            case OpenInterest interest -> Channel.INTEREST;
            case TickerStats stats -> Channel.STATS;
            default -> throw new IllegalArgumentException("the fake venue does not tell " + fact);
        };
        facts.put(channel, fact);
        return channel;
    }

    InstrumentEvent fact(Channel channel) {
        InstrumentEvent fact = facts.get(channel);
        if (fact == null) {
            throw new IllegalArgumentException("there is no figure in " + channel);
        }
        return fact;
    }

    void set(List<VenueLevel> levels) {
        for (VenueLevel level : levels) {
            if (level.quantity().isZero()) {
                side(level.side()).remove(level.price());
            } else {
                side(level.side()).put(level.price(), level.quantity());
            }
        }
    }

    void clear() {
        bids.clear();
        asks.clear();
    }

    /** The best levels of both sides, bids first, each best first. */
    List<VenueLevel> levels(int depth) {
        List<VenueLevel> levels = new ArrayList<>();
        bids.descendingMap().entrySet().stream().limit(depth)
                .forEach(level -> levels.add(new VenueLevel(Side.BUY, level.getKey(), level.getValue())));
        asks.entrySet().stream().limit(depth)
                .forEach(level -> levels.add(new VenueLevel(Side.SELL, level.getKey(), level.getValue())));
        return levels;
    }

    /** What must be told to whoever had the best levels before; a level that only fell out of the depth is not. */
    List<VenueLevel> changes(List<VenueLevel> before, int depth) {
        List<VenueLevel> now = levels(depth);
        List<VenueLevel> changes = new ArrayList<>();
        for (VenueLevel level : before) {
            if (!side(level.side()).containsKey(level.price())) {
                changes.add(new VenueLevel(level.side(), level.price(), Quantity.zero(0)));
            }
        }
        now.stream().filter(level -> !before.contains(level)).forEach(changes::add);
        return changes;
    }

    /** Everything that a stream can tell now. */
    FakeMessage.Body whole(FakeKey key, long time) {
        return switch (key.channel()) {
            case BOOK, ORDERS -> body(key, levels(key.detail()), time);
            case TICKER -> new FakeMessage.Top(levels(1).getFirst(), levels(1).getLast());
            case TRADES -> new FakeMessage.Prints(
                    List.copyOf(trades.subList(Math.max(0, trades.size() - RECENT), trades.size())));
            case CANDLES -> new FakeMessage.Candles(FakeCandle.of(trades, key.candleLength()));
            case MARK, INDEX, FUNDING, INTEREST, STATS -> new FakeMessage.Fact(fact(key.channel()));
            case STATUS -> new FakeMessage.Status(listing.status());
        };
    }

    /** Levels as a stream of books tells them. */
    static FakeMessage.Body body(FakeKey key, List<VenueLevel> levels, long time) {
        return key.channel() == Channel.ORDERS ? new FakeMessage.Orders(orders(levels, time))
                : new FakeMessage.Levels(levels);
    }

    /** A level's orders: one has the better half of it, the other the rest. */
    private static List<FakeOrder> orders(List<VenueLevel> levels, long time) {
        List<FakeOrder> orders = new ArrayList<>();
        for (VenueLevel level : levels) {
            long rest = level.quantity().mantissa() / 2;
            long half = level.quantity().mantissa() - rest;
            String id = level.side() + "-" + level.price();
            int scale = level.quantity().scale();
            orders.add(new FakeOrder(id + "-1", level.side(), level.price(), Quantity.of(half, scale), time));
            orders.add(new FakeOrder(id + "-2", level.side(), level.price(), Quantity.of(rest, scale), time));
        }
        return orders;
    }

    DepthSnapshot book(int depth, long time) {
        return new DepthSnapshot(listing.id(), rows(Side.BUY, depth), rows(Side.SELL, depth), time, time);
    }

    private List<DepthSnapshot.Level> rows(Side side, int depth) {
        return levels(depth).stream().filter(level -> level.side() == side)
                .map(level -> new DepthSnapshot.Level(level.price(), level.quantity())).toList();
    }

    private NavigableMap<Price, Quantity> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }
}
