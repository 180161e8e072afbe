package dev.colibri.kraken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.live.LiveVerticle;
import dev.colibri.kraken.common.live.LiveWing;

/** The live side of all wings: one verticle each. */
final class KrakenLive {
    private final Vertx vertx;
    private final List<LiveWing> wings;
    private final List<String> deployed = new ArrayList<>();

    KrakenLive(Vertx vertx, List<LiveWing> wings) {
        this.vertx = vertx;
        this.wings = List.copyOf(wings);
    }

    /** Makes the first links. When one cannot be made, none is left. */
    Future<Void> open() {
        List<Future<String>> all = wings.stream()
                .map(wing -> vertx.deployVerticle(new LiveVerticle(wing)).onSuccess(deployed::add)).toList();
        return Future.join(all).<Void>mapEmpty()
                .recover(failure -> close().transform(closed -> Future.failedFuture(failure)));
    }

    /** Ends all links. Nothing is told afterwards. */
    Future<Void> close() {
        List<Future<Void>> all = deployed.stream().map(vertx::undeploy).toList();
        deployed.clear();
        return Future.join(all).mapEmpty();
    }

    /** Whether every link that is needed stands. */
    boolean stands() {
        return wings.stream().allMatch(LiveWing::stands);
    }

    Optional<Long> lastMessage() {
        OptionalLong last = wings.stream().map(LiveWing::lastMessage).flatMapToLong(OptionalLong::stream).max();
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    List<Counter> counters() {
        return wings.stream().flatMap(wing -> wing.counters().stream()).toList();
    }

    List<Limit> limits() {
        return wings.stream().flatMap(wing -> wing.limits().stream()).toList();
    }
}
