package dev.colibri.kraken.scripted;

import dev.colibri.api.spi.Connection;

/** The listings of Spot over sockets. */
final class SpotSocketHarness extends SpotListingHarness {
    private final SocketVenue sockets = new SocketVenue(node(), venue());

    SpotSocketHarness() {
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
