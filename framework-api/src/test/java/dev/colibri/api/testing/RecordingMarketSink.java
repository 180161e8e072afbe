package dev.colibri.api.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import dev.colibri.api.book.GuardedBookView;
import dev.colibri.api.book.GuardedOrderByOrderBookView;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.spi.MarketSink;

/**
 * Keeps every market event, whole and in order; of live views it keeps a copy ({@link RecordedBook}, {@link
 * RecordedOrderByOrderBook}). It remembers which threads brought events. May be read on any thread.
 */
public final class RecordingMarketSink implements MarketSink {
    private final List<MarketEvent> events = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<Consumer<MarketEvent>> listeners = new ArrayList<>();

    @Override
    public void accept(MarketEvent event) {
        synchronized (this) {
            events.add(kept(event));
            remember(Thread.currentThread());
        }
        for (Consumer<MarketEvent> listener : List.copyOf(listeners)) {
            hand(event, listener);
        }
    }

    /**
     * Hands events to a listener as well. A view answers the listener until it returns, and then throws a {@link
     * dev.colibri.api.book.StaleViewException}. To be called on the events' thread.
     */
    public void listen(Consumer<MarketEvent> listener) {
        listeners.add(listener);
    }

    /** Everything so far. */
    public synchronized List<MarketEvent> events() {
        return List.copyOf(events);
    }

    /** Everything from a mark on, see {@link #mark()}. */
    public synchronized List<MarketEvent> eventsSince(int mark) {
        return List.copyOf(events.subList(mark, events.size()));
    }

    /** How many events there are: a place to look from later. */
    public synchronized int mark() {
        return events.size();
    }

    /** All events of a kind. */
    public <E extends MarketEvent> List<E> all(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The events of a kind that satisfy something. */
    public <E extends MarketEvent> List<E> all(Class<E> kind, Predicate<E> wanted) {
        return all(kind).stream().filter(wanted).toList();
    }

    /** What was said of a stream's health, in order. */
    public List<StreamHealth> health(Subscription subscription) {
        return all(StreamHealth.class, said -> said.subscription().equals(subscription));
    }

    /** The states that a stream went through, in order. */
    public List<StreamHealth.State> states(Subscription subscription) {
        return health(subscription).stream().map(StreamHealth::state).toList();
    }

    /** Whether the last that was said of a stream is that it stands so. */
    public boolean isIn(StreamHealth.State state, Subscription subscription) {
        List<StreamHealth.State> states = states(subscription);
        return !states.isEmpty() && states.getLast() == state;
    }

    /** The threads that brought events, each once, in order of appearance. */
    public synchronized List<Thread> threads() {
        return List.copyOf(threads);
    }

    private static void hand(MarketEvent event, Consumer<MarketEvent> listener) {
        switch (event) {
            case BookView view -> {
                try (GuardedBookView guarded = new GuardedBookView(view)) {
                    listener.accept(guarded);
                }
            }
            case OrderByOrderBookView view -> {
                try (GuardedOrderByOrderBookView guarded = new GuardedOrderByOrderBookView(view)) {
                    listener.accept(guarded);
                }
            }
            default -> listener.accept(event);
        }
    }

    private void remember(Thread thread) {
        if (!threads.contains(thread)) {
            threads.add(thread);
        }
    }

    private static MarketEvent kept(MarketEvent event) {
        return switch (event) {
            case BookView view -> RecordedBook.of(view);
            case OrderByOrderBookView view -> RecordedOrderByOrderBook.of(view);
            default -> event;
        };
    }
}
