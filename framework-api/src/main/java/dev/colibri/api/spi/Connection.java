package dev.colibri.api.spi;

import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;

import dev.colibri.api.model.ConnectionName;

/** One named connection to a venue. */
public interface Connection {

    ConnectionName name();

    /**
     * Connects: proves the key, loads instruments, tells the account's state, subscribes the account's own streams, in
     * this order. Succeeds when all of that stands. Later breaks heal by themselves and are told as events.
     *
     * <p>When it cannot be done, it fails, leaves no link and no timer behind, and the state is {@code FAILED}; it may
     * be called again then. A venue that cannot be reached is a {@link VenueException} of the category {@code NETWORK}.
     */
    Future<Void> connect();

    /** Ends everything in order. Afterwards no event follows. A second call gives the first one's answer. */
    Future<Void> close();

    InstrumentProvider instruments();

    /** Market data, where the connection has them. */
    Optional<DataClient> data();

    /** Orders and account, where the connection has them. */
    Optional<ExecutionClient> execution();

    /** What the connection can do, product by product. */
    List<Capabilities> capabilities();

    /** How it fares, at this moment. Cheap; may be asked often. */
    ConnectionStatus status();

    /**
     * Looks for what is wrong: reachability, clock, permissions, limits. Sends requests, never orders. Works before the
     * connection is connected too, since it may be what cannot be done.
     */
    Future<List<Finding>> diagnose();

    /** Explains fills, where the venue is one that can (the paper exchange). */
    default Optional<FillExplainer> explainer() {
        return Optional.empty();
    }
}
