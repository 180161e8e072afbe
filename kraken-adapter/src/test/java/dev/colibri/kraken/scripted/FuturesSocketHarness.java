package dev.colibri.kraken.scripted;

import dev.colibri.api.spi.Connection;

/** The listings of Futures over sockets. */
final class FuturesSocketHarness extends FuturesListingHarness {
    private final SocketVenue sockets = new SocketVenue(node(), venue());

    FuturesSocketHarness() {
        super(SocketVenue.node());
    }

    @Override
    public Connection open() {
        return sockets.open();
    }

    @Override
    public int openLinks() {
        return sockets.openLinks();
    }
}
