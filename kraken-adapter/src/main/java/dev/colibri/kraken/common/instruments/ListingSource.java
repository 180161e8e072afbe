package dev.colibri.kraken.common.instruments;

import io.vertx.core.Future;

/** Where one product's listings come from. */
public interface ListingSource {

    /** The product, for messages. */
    String product();

    /** Asks the venue for all that the product lists. Never called again before the last answer has come. */
    Future<Listings> load();
}
