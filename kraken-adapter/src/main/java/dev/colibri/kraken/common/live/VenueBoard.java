package dev.colibri.kraken.common.live;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.market.VenueStatus.State;

/**
 * What the products of a connection do with orders, and the most careful of it, which is the connection's: what one
 * product refuses, the connection does not promise. Changes are told from {@link #start()} to {@link #stop()}.
 */
public final class VenueBoard {
    private final LiveNode node;
    private final Map<String, State> products = new TreeMap<>();
    private boolean telling;
    private State told = State.UNREACHABLE;

    public VenueBoard(LiveNode node) {
        this.node = node;
    }

    /** The most careful of all products' states. */
    public State state() {
        return products.values().stream().max(Comparator.naturalOrder()).orElse(State.UNREACHABLE);
    }

    /** A product's own state. */
    public State state(String product) {
        return products.getOrDefault(product, State.UNREACHABLE);
    }

    /** Begins to tell changes; what is so now is known to whoever asks for the status. */
    public void start() {
        told = state();
        telling = true;
    }

    /** Ends telling. */
    public void stop() {
        telling = false;
    }

    /**
     * A product's state is this.
     *
     * @param detail the venue's words, or what we saw
     */
    public void is(String product, State state, String detail, long eventTime, long receiveTime) {
        products.put(product, state);
        State now = state();
        if (telling && now != told) {
            told = now;
            node.sink().accept(new VenueStatus(node.name(), now, product + ": " + detail, eventTime, receiveTime));
        }
    }

    /** A product cannot be reached. */
    public void isUnreachable(String product, String reason) {
        long now = node.clock().nanos();
        is(product, State.UNREACHABLE, reason, now, now);
    }
}
