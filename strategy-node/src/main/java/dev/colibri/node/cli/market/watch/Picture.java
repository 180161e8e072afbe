package dev.colibri.node.cli.market.watch;

import java.time.Duration;
import java.util.List;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.spi.ConnectionStatus;

/**
 * All that is watched at one moment; what a screen is drawn from.
 *
 * @param detail what the venue says of its state; may be empty
 * @param now nanoseconds since the epoch
 * @param quiet for how long nothing has come
 */
record Picture(ConnectionName connection, ConnectionStatus.State link, VenueStatus.State venue, String detail, long now,
        Duration quiet, List<MarketPicture> markets) {

    Picture {
        markets = List.copyOf(markets);
    }
}
