package dev.colibri.kraken.venue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a venue refuses, keeps back, spoils and cannot do, until it is told otherwise. */
public final class Faults {
    private final Map<StreamKey, String> refused = new LinkedHashMap<>();
    private final List<StreamKey> withheld = new ArrayList<>();
    private final Map<StreamKey, Deque<Disturbance>> disturbed = new LinkedHashMap<>();
    private final Map<StreamKey, String> late = new LinkedHashMap<>();
    private int pagesLeft = -1;
    private int requestsOverLimit;

    void refuse(StreamKey key, String words) {
        refused.put(key, words);
    }

    void withhold(StreamKey key) {
        withheld.add(key);
    }

    void disturbNext(StreamKey key, Disturbance disturbance) {
        disturbed.computeIfAbsent(key, none -> new ArrayDeque<>()).add(disturbance);
    }

    void failHistory(int pages) {
        pagesLeft = pages;
    }

    void overLimit(int requests) {
        requestsOverLimit = requests;
    }

    /** With which words a stream is refused. */
    public Optional<String> refusal(StreamKey key) {
        return Optional.ofNullable(refused.get(key));
    }

    /** Whether the next message of a stream is to be wrong, which it then is only once. */
    public boolean corrupts(StreamKey key) {
        Deque<Disturbance> waiting = disturbed.get(key);
        return waiting != null && waiting.remove(Disturbance.CORRUPT);
    }

    /** Whether a page of history fails. */
    public boolean failsPage() {
        if (pagesLeft == 0) {
            return true;
        }
        pagesLeft = Math.max(-1, pagesLeft - 1);
        return false;
    }

    /** Whether a request on a socket is one too many. */
    public boolean isOverLimit() {
        return requestsOverLimit > 0 && requestsOverLimit-- > 0;
    }

    /** Sends a message of a stream, or what becomes of it; {@code false} when none went out. */
    public boolean deliver(StreamKey key, VenueSocket link, String text) {
        if (withheld.contains(key)) {
            return false;
        }
        Deque<Disturbance> waiting = disturbed.get(key);
        Disturbance now = waiting == null ? null : waiting.poll();
        String held = late.remove(key);
        if (now == null) {
            link.send(text);
        } else {
            switch (now) {
                case CORRUPT, LOSE -> {}
                case TWICE -> {
                    link.send(text);
                    link.send(text);
                }
                case SWAP -> late.put(key, text);
            }
        }
        if (held != null) {
            link.send(held);
        }
        return now == null || now == Disturbance.TWICE;
    }
}
