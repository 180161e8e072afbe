/**
 * Everything that Kraken, its edge and the way there are known to say when something goes wrong, as one catalogue: what
 * it means, whether an order command may have been carried out all the same, and what to do.
 * {@link dev.colibri.kraken.common.errors.ErrorCatalogue} turns a text, a status or a failure of the transport into the
 * {@link dev.colibri.api.spi.VenueException} that the rest of the house knows.
 *
 * <p>
 * A command counts as refused only by an error that is in the catalogue as definite. Whatever is not known is in doubt.
 *
 * <p>
 * Pure functions: no I/O, no clock. The package knows {@code dev.colibri.api} and nothing else of the adapter.
 */
@NullMarked
package dev.colibri.kraken.common.errors;

import org.jspecify.annotations.NullMarked;
