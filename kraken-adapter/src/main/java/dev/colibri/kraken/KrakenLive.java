package dev.colibri.kraken;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;

import dev.colibri.api.model.CurrencyPair;
import dev.colibri.api.model.Derivative;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.spi.ConnectionStatus.Counter;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.live.LiveVerticle;
import dev.colibri.kraken.common.live.LiveWing;

/**
 * The live side of both products: a verticle each. What was closed cannot be opened again, so when one product cannot
 * be
 * reached and the other is closed for it, both are made anew.
 */
final class KrakenLive {
    private final Vertx vertx;
    private final Optional<Supplier<LiveWing>> spotMaker;
    private final Optional<Supplier<LiveWing>> futuresMaker;
    private final Consumer<String> renewed;
    private final List<String> deployed = new ArrayList<>();
    private Optional<LiveWing> spot;
    private Optional<LiveWing> futures;

    /** @param renewed is told that both were made anew, and why */
    KrakenLive(Vertx vertx, Optional<Supplier<LiveWing>> spot, Optional<Supplier<LiveWing>> futures,
            Consumer<String> renewed) {
        this.vertx = vertx;
        this.spotMaker = spot;
        this.futuresMaker = futures;
        this.renewed = renewed;
        this.spot = spot.map(Supplier::get);
        this.futures = futures.map(Supplier::get);
    }

    /** The wing to which an instrument belongs. */
    LiveWing of(Instrument instrument) {
        return switch (instrument) {
            case CurrencyPair pair -> spot.orElseThrow(KrakenData::neverLoaded);
            case Derivative contract -> futures.orElseThrow(KrakenData::neverLoaded);
        };
    }

    private List<LiveWing> wings() {
        return Stream.of(spot, futures).flatMap(Optional::stream).toList();
    }

    /** Makes the first links. When one cannot be made, none is left, and this may be called again. */
    Future<Void> open() {
        List<Future<String>> all = wings().stream()
                .map(wing -> vertx.deployVerticle(new LiveVerticle(wing)).onSuccess(deployed::add)).toList();
        return Future.join(all).<Void>mapEmpty().recover(failure -> close().transform(closed -> {
            spot = spotMaker.map(Supplier::get);
            futures = futuresMaker.map(Supplier::get);
            renewed.accept("the connection could not be made: " + failure.getMessage());
            return Future.failedFuture(failure);
        }));
    }

    /** Ends all links. Nothing is told afterwards. */
    Future<Void> close() {
        List<Future<Void>> all = deployed.stream().map(vertx::undeploy).toList();
        deployed.clear();
        return Future.join(all).mapEmpty();
    }

    /** Whether every link that is needed stands. */
    boolean stands() {
        return wings().stream().allMatch(LiveWing::stands);
    }

    Optional<Long> lastMessage() {
        OptionalLong last = wings().stream().map(LiveWing::lastMessage).flatMapToLong(OptionalLong::stream).max();
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    List<Counter> counters() {
        return wings().stream().flatMap(wing -> wing.counters().stream()).toList();
    }

    List<Limit> limits() {
        return wings().stream().flatMap(wing -> wing.limits().stream()).toList();
    }
}
