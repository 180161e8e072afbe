package dev.colibri.kraken.common.wing;

import java.util.List;

import io.vertx.core.Future;

import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.api.spi.Finding;
import dev.colibri.kraken.common.instruments.ListingSource;
import dev.colibri.kraken.common.live.LiveContext;
import dev.colibri.kraken.common.live.LiveWing;

/** One product of a connection. Lives on its event loop. */
public interface Wing extends AutoCloseable {

    /** What the wing can do; its product's name is the wing's own. */
    Capabilities capabilities();

    /** Where the product's instruments come from. */
    ListingSource listings();

    /** Its live market, on what a connection lends: another one at each call, since one that was closed stays so. */
    LiveWing live(LiveContext context);

    /** What the product does as a whole, at this moment. */
    Future<VenueStatus.State> status();

    /**
     * Proves that the venue takes the configured keys, and that they can do no more than they may. Succeeds at once
     * where there is none.
     */
    Future<Void> proveKeys();

    /** Looks for what is wrong. */
    Future<List<Finding>> diagnose();

    /** What may still be sent. */
    List<Limit> limits();

    /** Fails what waits, and closes the connections. */
    @Override
    void close();
}
