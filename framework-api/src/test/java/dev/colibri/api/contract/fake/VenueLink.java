package dev.colibri.api.contract.fake;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.colibri.api.time.Timer;

/** One link, as the fake venue sees it. */
final class VenueLink implements FakeLink {
    private final FakeVenue venue;
    private final Listener listener;
    private final Map<FakeKey, Long> sequences = new LinkedHashMap<>();
    private final Timer heartbeat;
    private boolean open = true;
    private boolean silent;

    VenueLink(FakeVenue venue, Listener listener) {
        this.venue = venue;
        this.listener = listener;
        this.heartbeat = venue.timers().every(Duration.ofSeconds(1), () -> send(new FakeMessage.Heartbeat()));
    }

    @Override
    public void subscribe(FakeKey key) {
        venue.later(() -> {
            if (open) {
                venue.onSubscribe(this, key);
            }
        });
    }

    @Override
    public void unsubscribe(FakeKey key) {
        venue.later(() -> sequences.remove(key));
    }

    @Override
    public void close() {
        end();
    }

    /** Breaks the link: what is on its way is lost. */
    void breakUp() {
        if (open) {
            end();
            venue.later(listener::onBreak);
        }
    }

    void fallSilent() {
        silent = true;
    }

    /** Grants a stream. */
    void grant(FakeKey key) {
        sequences.put(key, 0L);
        send(new FakeMessage.Granted(key));
    }

    List<FakeKey> keys() {
        return List.copyOf(sequences.keySet());
    }

    /** Sends news of a stream, if it was granted; damaged news is lost, and only the sequence shows it. */
    void news(FakeKey key, boolean whole, FakeMessage.Body body, boolean damaged) {
        Long last = sequences.get(key);
        if (last == null) {
            return;
        }
        long sequence = whole ? 1 : last + 1;
        sequences.put(key, sequence);
        if (!damaged) {
            send(new FakeMessage.News(key, sequence, whole, body, venue.time()));
        }
    }

    void send(FakeMessage message) {
        if (silent) {
            return;
        }
        venue.later(() -> {
            if (open) {
                listener.onMessage(message);
            }
        });
    }

    private void end() {
        open = false;
        heartbeat.cancel();
        sequences.clear();
        venue.forget(this);
    }
}
