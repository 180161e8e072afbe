package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import dev.colibri.api.time.Timers;

/**
 * A venue that keeps its word: it works on requests in order, answers each stream of each, refuses what it has or does
 * not have, and sends a snapshot after each grant and updates as long as it holds a stream. How kind it is can be set.
 */
final class ModelVenue {
    static final String UNKNOWN = "X";

    private final Timers timers;
    private final RandomGenerator random;
    private final Ears ears;
    private final Map<Object, TestStream> held = new LinkedHashMap<>();
    private final List<String> duplicates = new ArrayList<>();
    private int link;
    private boolean up;
    private long busyUntil;
    private final java.util.function.LongSupplier millis;

    /** How many of a hundred answers are lost, requests refused for their number, and grants without a snapshot. */
    int lost;
    int refusals;
    int silent;
    int slowest = 500;

    /** Who hears what the venue says on a link that still stands. */
    interface Ears {
        void granted(TestStream stream);

        void refused(TestStream stream, String words);

        void givenBack(TestStream stream);

        void data(TestStream stream, boolean snapshot);
    }

    ModelVenue(Timers timers, java.util.function.LongSupplier millis, RandomGenerator random, Ears ears) {
        this.timers = timers;
        this.millis = millis;
        this.random = random;
        this.ears = ears;
    }

    void open() {
        link++;
        up = true;
        busyUntil = 0;
    }

    void lose() {
        link++;
        up = false;
        held.clear();
    }

    List<TestStream> held() {
        return List.copyOf(held.values());
    }

    /** What was asked for although it was held. */
    List<String> duplicates() {
        return duplicates;
    }

    void request(String text) {
        if (!up) {
            throw new AssertionError("sent without a link: " + text);
        }
        String[] words = text.split(" ", 3);
        List<TestStream> streams = List.of(words[2].split(", ")).stream().map(TestStream::of).toList();
        inOrder(() -> streams.forEach(words[1].equals("+") ? this::subscribe : this::unsubscribe));
    }

    /** Ends a stream by itself. */
    void end(TestStream stream) {
        if (held.remove(stream.slot(), stream)) {
            ears.givenBack(stream);
        }
    }

    /** Sends an update of everything that is held. */
    void update() {
        held().forEach(stream -> ears.data(stream, false));
    }

    private void subscribe(TestStream stream) {
        TestStream holder = held.get(stream.slot());
        if (stream.symbol().equals(UNKNOWN)) {
            answer(() -> ears.refused(stream, "Currency pair not supported X"));
        } else if (chance(refusals)) {
            answer(() -> ears.refused(stream, "Exceeded msg rate"));
        } else if (holder != null) {
            duplicates.add(stream.toString());
            answer(() -> ears.refused(stream, holder.equals(stream) ? "Already subscribed"
                    : "Already subscribed to one of this slot"));
        } else {
            held.put(stream.slot(), stream);
            answer(() -> ears.granted(stream));
            if (!chance(silent)) {
                later(slowest, () -> {
                    if (stream.equals(held.get(stream.slot()))) {
                        ears.data(stream, true);
                    }
                });
            }
        }
    }

    private void unsubscribe(TestStream stream) {
        if (chance(refusals)) {
            answer(() -> ears.refused(stream, "Exceeded msg rate"));
        } else if (held.remove(stream.slot(), stream)) {
            answer(() -> ears.givenBack(stream));
        } else {
            answer(() -> ears.refused(stream, "Subscription Not Found"));
        }
    }

    private void answer(Runnable words) {
        if (!chance(lost)) {
            words.run();
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void inOrder(Runnable work) {
        busyUntil = Math.max(busyUntil, millis.getAsLong() + random.nextInt(slowest + 1));
        int now = link;
        timers.after(Duration.ofMillis(busyUntil - millis.getAsLong()), () -> {
            if (link == now) {
                work.run();
            }
        });
    }

    private void later(int most, Runnable work) {
        int now = link;
        timers.after(Duration.ofMillis(random.nextInt(most + 1)), () -> {
            if (link == now) {
                work.run();
            }
        });
    }
}
