package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.random.Seed;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.stream.Wanted.Phase;

/**
 * The streams of one connection: what is wanted, what was sent, what was granted, and whether data came. What is wanted
 * in one turn of the event loop is asked for together, after that turn. A new link is asked for exactly what is wanted.
 *
 * <p>What the venue holds is never guessed: a stream is asked for only when nothing of its slot is there or on its way,
 * so one that is given back must be answered, or overdue, before its slot is used again.
 *
 * <p>Listeners are told last, when everything here is settled, and may call anything from inside.
 */
public final class StreamRegistry<S extends VenueStream> {
    private static final Logger LOG = LoggerFactory.getLogger(StreamRegistry.class);

    private final StreamDialect<S> dialect;
    private final Consumer<String> sender;
    private final Clock clock;
    private final Timers timers;
    private final StreamPolicy policy;
    private final Rests rests;
    private final Requests<S> requests;
    private final Departures<S> departures;
    private final Map<S, Wanted<S>> wanted = new LinkedHashMap<>();
    private final Map<Object, Wanted<S>> bySlot = new LinkedHashMap<>();
    private @Nullable Timer flush;
    private boolean up;

    private long granted;
    private long refused;
    private long postponed;
    private long resyncs;
    private long silences;
    private long strays;

    /** @param sender sends a text on the present link; called only while one stands */
    public StreamRegistry(StreamDialect<S> dialect, Consumer<String> sender, Clock clock, Timers timers,
            StreamPolicy policy, Seed seed) {
        this.dialect = dialect;
        this.sender = sender;
        this.clock = clock;
        this.timers = timers;
        this.policy = policy;
        this.rests = new Rests(policy, seed.forPurpose("streams").generator());
        this.requests = new Requests<>(dialect, policy.underWay());
        this.departures = new Departures<>(dialect, policy, timers, requests, rests, bySlot::containsKey, this::dirty);
    }

    /**
     * Wants a stream from now on.
     *
     * @throws IllegalStateException when an equal stream is wanted already, or another of its slot
     */
    public StreamTicket want(S stream, StreamListener listener) {
        Wanted<S> holder = bySlot.get(stream.slot());
        if (holder != null) {
            throw new IllegalStateException(holder.stream.equals(stream) ? stream + " is wanted already"
                    : stream + " cannot be wanted beside " + holder.stream);
        }
        Wanted<S> entry = new Wanted<>(this, stream, listener);
        wanted.put(stream, entry);
        bySlot.put(stream.slot(), entry);
        dirty();
        return entry;
    }

    /** A new link stands, on which nothing was asked. */
    public void linkUp() {
        if (up) {
            linkDown("a new link took the place of the old");
        }
        up = true;
        dirty();
        for (Wanted<S> entry : List.copyOf(wanted.values())) {
            if (entry.stale && entry.phase != Phase.GONE) {
                entry.stale = false;
                entry.listener.resyncing("the connection stands again");
            }
        }
    }

    /** The link is gone, and all that was asked on it. */
    public void linkDown(String reason) {
        if (!up) {
            return;
        }
        rest();
        List<Wanted<S>> all = List.copyOf(wanted.values());
        for (Wanted<S> entry : all) {
            entry.cancelTimer();
            entry.phase = Phase.WAITING;
            entry.answered = true;
        }
        all.forEach(entry -> tellStale(entry, reason));
    }

    /** The venue granted a stream. One that nobody wants any more is given back. */
    public void granted(S stream) {
        Wanted<S> entry = wanted.get(stream);
        if (entry != null && entry.isOwed()) {
            granted++;
            answered(entry);
            entry.postponed = 0;
            if (entry.phase == Phase.ASKED) {
                entry.phase = Phase.GRANTED;
                deadline(entry, "it was granted and brought nothing");
            }
        } else if (!departures.takesOwed(stream)) {
            strays++;
            unwanted(stream);
        }
    }

    /**
     * The venue refused a stream, or to take it back. That it is held already counts as a grant; that too much was sent
     * only means later; and what cannot be taken back is not there.
     */
    public void refused(S stream, String words) {
        Wanted<S> entry = wanted.get(stream);
        Refusal meaning = dialect.weigh(words);
        if (meaning == Refusal.NOT_HELD) {
            if (!departures.givenBack(stream)) {
                strays++;
            }
        } else if (entry != null && entry.isOwed()) {
            refused(entry, meaning, words);
        } else if (departures.takesOwed(stream)) {
            LOG.debug("{} was refused, and is not wanted any more: {}", stream, words);
        } else if (meaning == Refusal.TOO_FAST && departures.postpone(stream)) {
            postponed++;
        } else if (meaning != Refusal.FINAL || !departures.givenBack(stream)) {
            strays++;
            if (meaning != Refusal.FINAL) {
                unwanted(stream);
            }
        }
    }

    private void refused(Wanted<S> entry, Refusal meaning, String words) {
        if (meaning == Refusal.HELD) {
            granted(entry.stream);
        } else if (meaning == Refusal.TOO_FAST) {
            postpone(entry, words);
        } else {
            fail(entry.stream, words);
        }
    }

    /** A stream cannot be had, whatever the venue would say of it: it is given up in these words. */
    public void fail(S stream, String words) {
        Wanted<S> entry = wanted.get(stream);
        if (entry != null) {
            refused++;
            remove(entry);
            entry.listener.failed(words);
        }
    }

    /** No link can be made, and each stream is told so, once. */
    public void unreachable(String reason) {
        List.copyOf(wanted.values()).forEach(entry -> tellStale(entry, reason));
    }

    /**
     * Something shows that the venue has a stream that nobody wants: data, or an answer that went astray. It is given
     * back, unless its slot is wanted or being given back. Does nothing while no link stands.
     */
    public void unwanted(S stream) {
        if (up && !bySlot.containsKey(stream.slot()) && !departures.holds(stream.slot())) {
            departures.add(stream, false, 0);
        }
    }

    /** The venue took a stream back. One that is wanted, and was not given back, is asked for again. */
    public void givenBack(S stream) {
        Wanted<S> entry = wanted.get(stream);
        if (departures.givenBack(stream)) {
            return;
        }
        if (entry != null && (entry.phase == Phase.GRANTED || entry.phase == Phase.FLOWING)) {
            pause(entry, policy.wait(entry.silences++));
            tellStale(entry, "the venue ended it");
        } else {
            strays++;
        }
    }

    /**
     * The stream of a request that is not answered yet, for refusals that do not name it.
     *
     * @param which picks among the streams of the request
     */
    public Optional<S> asked(long requestId, Predicate<S> which) {
        return Unanswered.of(requestId, wanted.values(), which).or(() -> departures.asked(requestId, which));
    }

    /** The stream that was asked for first of all that are not answered, for venues whose refusals name nothing. */
    public Optional<S> oldestUnanswered() {
        return Unanswered.oldest(wanted.values(), departures.longestOwed());
    }

    /** How many streams are wanted. */
    public int size() {
        return wanted.size();
    }

    /** Whether a stream is wanted. */
    public boolean has(S stream) {
        return wanted.containsKey(stream);
    }

    /** Whether a stream can be wanted: neither it nor another of its slot is. */
    public boolean isFree(S stream) {
        return !bySlot.containsKey(stream.slot());
    }

    /** The streams that are wanted, in the order in which they came to be. */
    public List<S> streams() {
        return List.copyOf(wanted.keySet());
    }

    public StreamFigures figures() {
        int flowing = (int) wanted.values().stream().filter(entry -> entry.phase == Phase.FLOWING).count();
        return new StreamFigures(wanted.size(), flowing, granted, refused, postponed, resyncs, silences, strays);
    }

    /** Forgets everything and tells nobody: the connection is closed for good. */
    public void close() {
        rest();
        for (Wanted<S> entry : List.copyOf(wanted.values())) {
            remove(entry);
        }
    }

    void flows(Wanted<S> entry) {
        entry.cancelTimer();
        entry.phase = Phase.FLOWING;
        entry.stale = false;
        entry.silences = 0;
        if (requests.settle(entry.request, entry.stream)) {
            dirty();
        }
    }

    void resync(Wanted<S> entry, String reason) {
        long now = clock.ticks();
        if (entry.attempts > 0 && now - entry.lastTrouble >= policy.quiet().toNanos()) {
            entry.attempts = 0;
        }
        entry.lastTrouble = now;
        giveBack(entry);
        if (entry.attempts >= policy.attempts()) {
            remove(entry);
            entry.listener.failed(reason + "; " + policy.attempts() + " attempts to put it right were in vain");
            return;
        }
        resyncs++;
        pause(entry, policy.wait(entry.attempts++));
        entry.listener.resyncing(reason);
    }

    void drop(Wanted<S> entry) {
        if (entry.isOut()) {
            giveBack(entry);
        }
        remove(entry);
    }

    private void postpone(Wanted<S> entry, String words) {
        postponed++;
        answered(entry);
        pause(entry, rests.after(entry.postponed++));
        tellStale(entry, "the venue takes no more requests for now: " + words);
    }

    private void silent(Wanted<S> entry, String reason) {
        silences++;
        giveBack(entry);
        pause(entry, policy.wait(entry.silences++));
        tellStale(entry, reason + " within " + policy.deadline().toMillis() + " ms");
    }

    private void tellStale(Wanted<S> entry, String reason) {
        if (!entry.stale && entry.phase != Phase.GONE) {
            entry.stale = true;
            entry.listener.stale(reason);
        }
    }

    /** Nothing is under way any more. */
    private void rest() {
        up = false;
        Timer waiting = flush;
        if (waiting != null) {
            waiting.cancel();
            flush = null;
        }
        requests.clear();
        departures.clear();
    }

    private void remove(Wanted<S> entry) {
        entry.cancelTimer();
        answered(entry);
        entry.phase = Phase.GONE;
        wanted.remove(entry.stream);
        bySlot.remove(entry.stream.slot());
        dirty();
    }

    /** Has it wait for a while, and then asks for it. */
    private void pause(Wanted<S> entry, Duration wait) {
        entry.cancelTimer();
        answered(entry);
        entry.phase = Phase.WAITING;
        if (wait.isPositive()) {
            entry.timer = timers.after(wait, () -> {
                entry.timer = null;
                dirty();
            });
        }
        dirty();
    }

    private void answered(Wanted<S> entry) {
        entry.answered = true;
        if (requests.settle(entry.request, entry.stream)) {
            dirty();
        }
    }

    private void deadline(Wanted<S> entry, String reason) {
        entry.cancelTimer();
        entry.timer = timers.after(policy.deadline(), () -> {
            entry.timer = null;
            silent(entry, reason);
        });
    }

    private void giveBack(Wanted<S> entry) {
        departures.add(entry.stream, !entry.answered, entry.request);
    }

    private void dirty() {
        if (up && flush == null) {
            flush = timers.after(Duration.ZERO, () -> {
                flush = null;
                flush();
            });
        }
    }

    /** Sends what can be sent. Sending may break the link, so each step looks anew. */
    private void flush() {
        while (up && !requests.isFull()) {
            Optional<String> text = departures.next().or(this::next);
            if (text.isEmpty()) {
                return;
            }
            sender.accept(text.get());
        }
    }

    private Optional<String> next() {
        List<Wanted<S>> batch = requests.batch(wanted.values(), this::isReady, entry -> entry.stream);
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        List<S> streams = batch.stream().map(entry -> entry.stream).toList();
        long request = requests.begin(streams);
        for (Wanted<S> entry : batch) {
            entry.phase = Phase.ASKED;
            entry.answered = false;
            entry.request = request;
            deadline(entry, "no answer came");
        }
        return Optional.of(dialect.subscribe(streams, request));
    }

    private boolean isReady(Wanted<S> entry) {
        return entry.phase == Phase.WAITING && entry.timer == null && !departures.holds(entry.stream.slot());
    }
}
