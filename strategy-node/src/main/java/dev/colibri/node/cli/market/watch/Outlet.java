package dev.colibri.node.cli.market.watch;

import java.util.function.Supplier;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.ConnectionStatus;

/** What is watched on its way from the event loop to the output. */
public interface Outlet {

    /** Begins, on the event loop, when streams are about to be asked for. Events may have come before. */
    void begin(Supplier<ConnectionStatus> status);

    /** Takes an event, on the event loop. */
    void tell(MarketEvent event);

    /** Nothing more comes. From any thread; a second call does nothing. */
    void end();

    /** Nothing more comes, because something is wrong; {@link #writeAll} throws it. From any thread. */
    void fail(RuntimeException cause);

    /** Writes all that comes, until the end; on a thread that may wait. Throws what writing throws. */
    void writeAll(Console console);
}
