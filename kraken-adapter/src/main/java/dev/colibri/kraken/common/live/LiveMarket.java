package dev.colibri.kraken.common.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;

/**
 * What is asked for on a connection, and by how many. Nothing is told inside of a call: whoever subscribes is told
 * afterwards that the subscription is pending, and then what becomes of it. A subscription that has failed stays
 * listed,
 * and is tried anew when it is asked for again.
 */
public final class LiveMarket {
    private final LiveNode node;
    private final Function<InstrumentId, Future<Instrument>> instruments;
    private final Function<Instrument, LiveWing> wings;
    private final Map<Subscription, Entry> wanted = new LinkedHashMap<>();
    private boolean closed;

    /**
     * @param instruments finds an instrument, and loads it first where it must
     * @param wings the wing to which an instrument belongs
     */
    public LiveMarket(LiveNode node, Function<InstrumentId, Future<Instrument>> instruments,
            Function<Instrument, LiveWing> wings) {
        this.node = node;
        this.instruments = instruments;
        this.wings = wings;
    }

    /** Asks for a stream; asking again shares it. Does nothing after {@link #close()}. */
    public void subscribe(Subscription subscription) {
        if (closed) {
            return;
        }
        Entry known = wanted.get(subscription);
        if (known == null) {
            begin(subscription, new Asked(subscription, node));
        } else if (known.asked.isFailed()) {
            known.asked.end();
            known.asked = known.asked.again();
            begin(known);
        } else {
            known.asked.more();
        }
    }

    private void begin(Subscription subscription, Asked asked) {
        Entry entry = new Entry(asked);
        wanted.put(subscription, entry);
        begin(entry);
    }

    private void begin(Entry entry) {
        Asked asked = entry.asked;
        node.timers().after(Duration.ZERO, () -> {
            asked.pending();
            watch(entry, asked);
        });
    }

    private void watch(Entry entry, Asked asked) {
        entry.leave();
        if (asked.isEnded()) {
            return;
        }
        int mine = entry.turn;
        instruments.apply(asked.subscription().instrument())
                .onSuccess(instrument -> {
                    if (mine == entry.turn && !asked.isEnded()) {
                        entry.instrument = instrument;
                        // It may be told something inside of this call, and leave at once.
                        entry.stay(mine, wings.apply(instrument).watch(instrument, asked));
                    }
                })
                .onFailure(unknown -> {
                    if (mine == entry.turn) {
                        asked.fail(words(unknown));
                    }
                });
    }

    /**
     * An instrument's rules are other ones now. Where its decimals are, its streams begin anew; those that have failed
     * stay so.
     */
    public void updated(Instrument now) {
        List<Entry> entries = wanted.values().stream().filter(entry -> entry.hasOtherDecimals(now)).toList();
        // All of them leave their channels before any of them comes back, so that none finds an old one.
        entries.forEach(entry -> {
            entry.leave();
            entry.asked.tell(StreamHealth.State.RESYNCING, "the venue gave " + now.id() + " other decimals");
        });
        entries.forEach(entry -> watch(entry, entry.asked));
    }

    /**
     * The wings are other ones now: what is asked for is asked of them.
     *
     * @param reason why what flowed does so no more
     */
    public void renew(String reason) {
        List<Entry> entries = wanted.values().stream().filter(entry -> !entry.asked.isFailed()).toList();
        entries.forEach(entry -> {
            entry.leave();
            if (entry.asked.health().state() != StreamHealth.State.PENDING) {
                entry.asked.tell(StreamHealth.State.STALE, reason);
            }
        });
        entries.forEach(entry -> watch(entry, entry.asked));
    }

    /** Whether somebody asked for a stream, and it is live. */
    boolean isLive(Subscription subscription) {
        Entry entry = wanted.get(subscription);
        return entry != null && entry.asked.isLive();
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? "the instrument could not be loaded" : message;
    }

    /** Gives one asking back; the last one ends the stream. */
    public void unsubscribe(Subscription subscription) {
        Entry known = wanted.get(subscription);
        if (known != null && known.asked.less()) {
            wanted.remove(subscription);
            known.end();
        }
    }

    /** What is asked for, in the order of its first asking. */
    public List<Subscription> subscriptions() {
        return List.copyOf(wanted.keySet());
    }

    /** How each fares. */
    public List<StreamHealth> health() {
        return wanted.values().stream().map(entry -> entry.asked.health()).toList();
    }

    /** Ends everything; nothing is told afterwards. */
    public void close() {
        closed = true;
        List<Entry> all = List.copyOf(wanted.values());
        wanted.clear();
        all.forEach(Entry::end);
    }

    private static final class Entry {
        private Asked asked;
        private Runnable end = () -> {};
        private @Nullable Instrument instrument;
        private int turn;

        private Entry(Asked asked) {
            this.asked = asked;
        }

        private void end() {
            asked.end();
            leave();
        }

        private boolean hasOtherDecimals(Instrument now) {
            Instrument built = instrument;
            return built != null && built.id().equals(now.id()) && !asked.isFailed()
                    && (built.priceScale() != now.priceScale() || built.quantityScale() != now.quantityScale());
        }

        private void stay(int when, Runnable ending) {
            if (when == turn) {
                end = ending;
            } else {
                ending.run();
            }
        }

        /** Ends its watch, and whatever is on its way to becoming one. */
        private void leave() {
            turn++;
            Runnable ending = end;
            end = () -> {};
            ending.run();
        }
    }
}
