package dev.colibri.kraken.common.live;

import io.vertx.core.Future;
import io.vertx.core.VerticleBase;

/** Owns one product's sockets while the connection is connected: they open when it is deployed and close with it. */
public final class LiveVerticle extends VerticleBase {
    private final LiveWing wing;

    public LiveVerticle(LiveWing wing) {
        this.wing = wing;
    }

    @Override
    public Future<?> start() {
        return wing.open();
    }

    @Override
    public Future<?> stop() {
        return wing.close();
    }
}
