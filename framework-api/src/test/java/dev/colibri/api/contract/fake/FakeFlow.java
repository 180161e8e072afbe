package dev.colibri.api.contract.fake;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.StreamHealth.State;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.spi.NodeContext;

/** One subscription: its health, and what it makes of the venue's news. */
abstract class FakeFlow {
    final Subscription subscription;
    final NodeContext context;
    private StreamHealth health;
    private boolean ended;

    FakeFlow(Subscription subscription, NodeContext context) {
        this.subscription = subscription;
        this.context = context;
        this.health = health(State.PENDING, "");
    }

    /** Makes events of news. */
    abstract void take(FakeMessage.News news);

    /** News came, without a hole before it. */
    void accept(FakeMessage.News news) {
        live();
        take(news);
    }

    /** The stream is not the present any more. */
    void lost(String why) {
        if (health.state() != State.FAILED) {
            tell(State.STALE, why);
        }
    }

    /** Nothing is told from now on. */
    void end() {
        ended = true;
    }

    final boolean isEnded() {
        return ended;
    }

    final void live() {
        if (!health.isLive()) {
            tell(State.LIVE, "");
        }
    }

    final void tell(State state, String reason) {
        health = health(state, reason);
        emit(health);
    }

    final void emit(MarketEvent event) {
        if (!ended) {
            context.market().accept(event);
        }
    }

    final State state() {
        return health.state();
    }

    final StreamHealth health() {
        return health;
    }

    final long now() {
        return context.clock().nanos();
    }

    private StreamHealth health(State state, String reason) {
        return new StreamHealth(context.name(), subscription, state, reason, now(), now());
    }
}
