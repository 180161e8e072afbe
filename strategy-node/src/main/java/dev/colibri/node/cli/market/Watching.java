package dev.colibri.node.cli.market;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

import io.vertx.core.Future;

import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.OpenedConnection;
import dev.colibri.node.cli.market.watch.Outlet;
import dev.colibri.node.cli.market.watch.WatchPlan;
import dev.colibri.node.cli.market.watch.WatchSession;
import dev.colibri.node.runtime.Interruption;

/** One run of watching, seen from the thread that writes: connect, ask for the streams, write, give them back. */
final class Watching {
    /** What the event loop may take to give back streams. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Market market;
    private final WatchSession session;
    private final Outlet outlet;
    private final LiveTools live;
    private final Interruption interruption;

    Watching(Market market, WatchPlan plan, WatchSession.Limits limits, Outlet outlet, LiveTools live) {
        this.market = market;
        this.outlet = outlet;
        this.live = live;
        this.interruption = live.interruption();
        this.session = new WatchSession(plan, limits, outlet, live.timers().get());
    }

    /** Whoever wishes the end of a watching gets what was wished: that is no failure. */
    ExitCode run() {
        OpenedConnection connection = market.connection();
        DataClient data = market.ask(Future::succeededFuture);
        connection.onMarket(session::tell);
        if (connect(connection)) {
            interruption.onRaised(outlet::end);
            try {
                connection.tell(opened -> session.begin(data, opened::status));
                outlet.writeAll(live.console());
            } finally {
                end(connection);
            }
            long events = connection.ask(PATIENCE, opened -> Future.succeededFuture(session.events()));
            List<String> failures = connection.ask(PATIENCE, opened -> Future.succeededFuture(session.failures()));
            if (!failures.isEmpty()) {
                throw new CommandException(ExitCode.ERROR, "No stream is left: " + String.join("; ", failures));
            }
            live.console().say(Counts.of(events, "event"));
        }
        if (interruption.isRaised()) {
            interruption.settle(ExitCode.OK.code());
        }
        return ExitCode.OK;
    }

    private void end(OpenedConnection connection) {
        connection.ask(PATIENCE, opened -> {
            session.end();
            return Future.succeededFuture();
        });
    }

    /** @return whether the connection stands; otherwise nobody waits for it any more */
    private boolean connect(OpenedConnection connection) {
        Stoppable stoppable = new Stoppable(interruption);
        try {
            connection.ask(live.connecting().get(), opened -> stoppable.unlessStopped(connected(opened)));
            return true;
        } catch (CancellationException stopped) {
            if (interruption.isRaised()) {
                return false;
            }
            throw stopped;
        } catch (CommandException e) {
            throw e.exitCode() == ExitCode.TIMEOUT ? new CommandException(ExitCode.TIMEOUT,
                    market.name() + " did not connect within " + live.connecting().get().toMillis() + " ms") : e;
        }
    }

    private static Future<Void> connected(Connection opened) {
        return switch (opened.status().state()) {
            case READY, RECONNECTING -> Future.succeededFuture();
            case CLOSED, CONNECTING, FAILED -> opened.connect();
        };
    }
}
