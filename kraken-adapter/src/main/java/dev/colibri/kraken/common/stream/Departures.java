package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Timers;

/**
 * The streams that are given back on the present link. Each keeps its slot until the venue has answered, or has been
 * given its time. Where nobody waits for the slot the venue is asked again, so that nothing flows for nobody.
 */
final class Departures<S extends VenueStream> {
    private final StreamDialect<S> dialect;
    private final StreamPolicy policy;
    private final Timers timers;
    private final Requests<S> requests;
    private final Rests rests;
    private final Predicate<Object> isWaitedFor;
    private final Runnable changed;
    private final Map<Object, Leaving<S>> leaving = new LinkedHashMap<>();

    /**
     * @param isWaitedFor whether a stream that is wanted waits for this slot
     * @param changed run when something may be sent that could not be before
     */
    Departures(StreamDialect<S> dialect, StreamPolicy policy, Timers timers, Requests<S> requests, Rests rests,
            Predicate<Object> isWaitedFor, Runnable changed) {
        this.dialect = dialect;
        this.policy = policy;
        this.timers = timers;
        this.requests = requests;
        this.rests = rests;
        this.isWaitedFor = isWaitedFor;
        this.changed = changed;
    }

    /**
     * A stream is to be given back.
     *
     * @param owed whether the answer to the request for it is still to come
     * @param asked that request
     */
    void add(S stream, boolean owed, long asked) {
        leaving.put(stream.slot(), new Leaving<>(stream, owed, asked));
        changed.run();
    }

    /** Whether something leaves this slot. */
    boolean holds(Object slot) {
        return leaving.containsKey(slot);
    }

    /** Takes the answer to the request for a stream that leaves; {@code false} when none is owed. */
    boolean takesOwed(S stream) {
        Leaving<S> goes = find(stream);
        if (goes == null || !goes.owed) {
            return false;
        }
        goes.owed = false;
        return true;
    }

    /** The venue took it back; {@code false} when it was not asked to. */
    boolean givenBack(S stream) {
        Leaving<S> goes = find(stream);
        if (goes == null || !goes.sent) {
            return false;
        }
        end(goes);
        return true;
    }

    /** The venue takes no more requests for now; {@code false} when this was none. */
    boolean postpone(S stream) {
        Leaving<S> goes = find(stream);
        if (goes == null || !goes.sent) {
            return false;
        }
        later(goes, rests.after(goes.tries));
        return true;
    }

    /** The stream that leaves, for which this request asked or which it gave back, and which is not answered. */
    Optional<S> asked(long request, Predicate<S> which) {
        return leaving.values().stream()
                .filter(goes -> (goes.owed && goes.asked == request) || (goes.sent && goes.request == request))
                .map(goes -> goes.stream).filter(which).findFirst();
    }

    /** The one of which the answer to the request for it is owed longest. */
    @Nullable
    Leaving<S> longestOwed() {
        @Nullable
        Leaving<S> first = null;
        for (Leaving<S> goes : leaving.values()) {
            if (goes.owed && (first == null || goes.asked < first.asked)) {
                first = goes;
            }
        }
        return first;
    }

    /** Begins the next request, if one is due. */
    Optional<String> next() {
        List<Leaving<S>> batch = requests.batch(leaving.values(), Leaving::isReady, goes -> goes.stream);
        if (batch.isEmpty()) {
            return Optional.empty();
        }
        List<S> streams = batch.stream().map(goes -> goes.stream).toList();
        long request = requests.begin(streams);
        for (Leaving<S> goes : batch) {
            goes.sent = true;
            goes.request = request;
            goes.tries++;
            goes.timer = timers.after(policy.deadline(), () -> overdue(goes));
        }
        return Optional.of(dialect.unsubscribe(streams, request));
    }

    /** The link is gone, and with it all that was on it. */
    void clear() {
        leaving.values().forEach(Leaving::cancelTimer);
        leaving.clear();
    }

    private @Nullable Leaving<S> find(S stream) {
        Leaving<S> goes = leaving.get(stream.slot());
        return goes != null && goes.stream.equals(stream) ? goes : null;
    }

    private void overdue(Leaving<S> goes) {
        goes.timer = null;
        if (isWaitedFor.test(goes.stream.slot()) || goes.tries >= policy.attempts()) {
            end(goes);
        } else {
            later(goes, Duration.ZERO);
        }
    }

    private void end(Leaving<S> goes) {
        goes.cancelTimer();
        requests.settle(goes.request, goes.stream);
        leaving.remove(goes.stream.slot());
        changed.run();
    }

    private void later(Leaving<S> goes, Duration wait) {
        goes.cancelTimer();
        requests.settle(goes.request, goes.stream);
        goes.sent = false;
        if (wait.isPositive()) {
            goes.timer = timers.after(wait, () -> {
                goes.timer = null;
                changed.run();
            });
        }
        changed.run();
    }
}
