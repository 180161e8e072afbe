package dev.colibri.kraken.common.live;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;

/**
 * One subscription, shared by all who asked for the same, and what was told of its health. Health is told when it
 * changes, and nothing is told after the end.
 */
public final class Asked {
    private final Subscription subscription;
    private final LiveNode node;
    private StreamHealth health;
    private int askings = 1;
    private boolean ended;

    Asked(Subscription subscription, LiveNode node) {
        this.subscription = subscription;
        this.node = node;
        this.health = health(State.PENDING, "");
    }

    /** What was asked for. */
    public Subscription subscription() {
        return subscription;
    }

    /** What was told last. */
    StreamHealth health() {
        return health;
    }

    boolean isFailed() {
        return health.state() == State.FAILED;
    }

    /** Whether its data may be told. */
    public boolean isLive() {
        return !ended && health.isLive();
    }

    /** Whether nobody asks for it any more. */
    public boolean isEnded() {
        return ended;
    }

    /** Tells something of it, unless it has ended. */
    void accept(MarketEvent event) {
        if (!ended) {
            node.sink().accept(event);
        }
    }

    void pending() {
        if (!ended) {
            node.sink().accept(health);
        }
    }

    /** Tells a state, unless it was told already. */
    public void tell(State state, String reason) {
        boolean same = health.state() == state && health.reason().equals(reason);
        if (!ended && !same) {
            health = health(state, reason);
            node.sink().accept(health);
        }
    }

    /** Tells that it cannot be had. */
    public void fail(String reason) {
        tell(State.FAILED, reason);
    }

    /** The same, asked for once more after it has failed. */
    Asked again() {
        Asked next = new Asked(subscription, node);
        next.askings = askings + 1;
        return next;
    }

    void more() {
        askings++;
    }

    /** One asking less. Returns whether it was the last. */
    boolean less() {
        return --askings == 0;
    }

    void end() {
        ended = true;
    }

    private StreamHealth health(State state, String reason) {
        long now = node.clock().nanos();
        return new StreamHealth(node.name(), subscription, state, reason, now, now);
    }

    @Override
    public String toString() {
        return subscription + " " + health.state();
    }
}
