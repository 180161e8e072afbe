package dev.colibri.api.contract.fake;

import java.util.List;

import dev.colibri.api.spi.Capabilities;

/**
 * What a connection to the fake venue is opened with.
 *
 * @param wire the way to the venue
 * @param capabilities what the connection offers
 */
record FakeSettings(FakeWire wire, List<Capabilities> capabilities) {

    /** Everything that the connector can do. */
    FakeSettings(FakeWire wire) {
        this(wire, FakeConnector.EVERYTHING);
    }
}
