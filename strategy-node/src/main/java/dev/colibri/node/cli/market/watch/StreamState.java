package dev.colibri.node.cli.market.watch;

import dev.colibri.api.market.BarType;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.node.cli.text.TextWidth;

/**
 * How a stream fares.
 *
 * @param name among those of its instrument
 * @param reason why it is not live; may be empty
 */
record StreamState(String name, State state, String reason) {

    /** What a stream said of itself; whoever asked for bars that the venue has not is told how to have them. */
    static StreamState of(StreamHealth health) {
        boolean failed = health.state() == State.FAILED;
        String remedy = failed && health.subscription() instanceof Subscription.Bars bars
                && bars.type().source() == BarType.Source.EXTERNAL
                        ? "; --bars " + StreamNames.of(bars.type()) + "-INTERNAL makes them here" : "";
        return new StreamState(StreamNames.of(health.subscription()), health.state(), health.reason() + remedy);
    }

    boolean isLive() {
        return state == State.LIVE;
    }

    /** {@code book STALE: the checksum does not match}, harmless to a terminal. */
    String words() {
        return name + " " + stateAndReason();
    }

    /** {@code STALE: the checksum does not match}, harmless to a terminal. */
    String stateAndReason() {
        String why = reason.isEmpty() ? usual() : reason;
        return state + (why.isEmpty() ? "" : ": " + TextWidth.harmless(why));
    }

    private String usual() {
        return switch (state) {
            case PENDING -> "no data yet";
            case LIVE -> "";
            case STALE -> "the last data may be old";
            case RESYNCING -> "waiting for a new snapshot";
            case FAILED -> "given up";
        };
    }
}
