package dev.colibri.kraken.venue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/** An instrument's market: its terms, its book, what traded, and what the venue says of it beside. */
public final class Market<T extends Terms> {
    private static final int LEVELS = 60;
    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final long FIRST_NUMBER = 70_635_299L;

    private final QueueBook book = new QueueBook();
    private final List<Print> prints = new ArrayList<>();
    private final Map<Class<?>, InstrumentEvent> facts = new LinkedHashMap<>();
    private T terms;
    private long numbers = FIRST_NUMBER;
    private @Nullable TickerStats stats;

    /** A market with a book around a price and no trades. */
    Market(T terms, BigDecimal middle, long time) {
        this.terms = terms;
        BigDecimal tick = terms.listing().tick();
        for (int rank = 1; rank <= LEVELS; rank++) {
            BigDecimal away = tick.multiply(BigDecimal.valueOf(rank));
            for (int order = 0; order <= rank % 3; order++) {
                book.set(Side.BUY, terms.price(middle.subtract(away)), some(5L * rank + 7L * order + 3), time);
                book.set(Side.SELL, terms.price(middle.add(away)), some(3L * rank + 11L * order + 5), time);
            }
        }
    }

    /** The least that can be traded, and so many lots more. */
    public BigDecimal some(long lots) {
        return terms.quantity(
                terms.listing().minQuantity().add(terms.listing().lot().multiply(BigDecimal.valueOf(lots))));
    }

    public T terms() {
        return terms;
    }

    void terms(T other) {
        terms = other;
    }

    public QueueBook book() {
        return book;
    }

    /** What traded, ascending. */
    public List<Print> prints() {
        return List.copyOf(prints);
    }

    /** The last trades, ascending. */
    public List<Print> prints(int most) {
        return List.copyOf(prints.subList(Math.max(0, prints.size() - most), prints.size()));
    }

    /** The number of the next trade. */
    long nextNumber() {
        return numbers++;
    }

    void add(Print print) {
        if (!prints.isEmpty() && prints.getLast().time() > print.time()) {
            throw new IllegalArgumentException("a trade before the last one: " + print);
        }
        prints.add(print);
        stats = null;
    }

    /** The figures of the 24 hours before now: as the venue was made to tell them since the last trade, or counted. */
    public Figures day(long now) {
        return figures(now - DAY);
    }

    /** The figures since midnight UTC. */
    public Figures today(long now) {
        return figures(Math.floorDiv(now, DAY) * DAY);
    }

    private Figures figures(long since) {
        TickerStats told = stats;
        return told == null ? Figures.of(prints, since) : Figures.of(told);
    }

    void say(InstrumentEvent fact) {
        if (fact instanceof TickerStats told) {
            stats = told;
        } else {
            facts.put(fact.getClass(), fact);
        }
    }

    /** What the venue said last of a kind. */
    public <E extends InstrumentEvent> Optional<E> fact(Class<E> kind) {
        return Optional.ofNullable(facts.get(kind)).map(kind::cast);
    }

    /** Changes levels; those that go go first, so that the book is never crossed between. Gives what really changed. */
    List<VenueLevel> set(List<VenueLevel> levels, long time) {
        List<VenueLevel> order = new ArrayList<>(levels.stream().filter(level -> level.quantity().isZero()).toList());
        levels.stream().filter(level -> !level.quantity().isZero()).forEach(order::add);
        List<VenueLevel> changed = new ArrayList<>();
        for (VenueLevel level : order) {
            BigDecimal price = terms.price(level.price().toBigDecimal());
            BigDecimal quantity = terms.quantity(level.quantity().toBigDecimal());
            if (book.at(level.side(), price).compareTo(quantity) != 0) {
                book.set(level.side(), price, quantity, time);
                changed.add(level);
            }
        }
        return changed;
    }

    /** The best level of each side. */
    List<List<QueueBook.Level>> top() {
        return List.of(book.levels(Side.BUY, 1), book.levels(Side.SELL, 1));
    }

    DepthSnapshot snapshot(int depth, long time) {
        return new DepthSnapshot(terms.id(), levels(Side.BUY, depth), levels(Side.SELL, depth), time, time);
    }

    private List<DepthSnapshot.Level> levels(Side side, int depth) {
        return book.levels(side, depth).stream()
                .map(level -> new DepthSnapshot.Level(Price.of(level.price()), Quantity.of(level.quantity()))).toList();
    }
}
