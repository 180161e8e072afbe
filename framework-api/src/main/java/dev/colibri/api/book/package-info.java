/**
 * The books that connectors and exchanges keep: {@link dev.colibri.api.book.OrderBook} by price level (L2) and
 * {@link dev.colibri.api.book.OrderByOrderBook} order by order (L3). Who keeps a book writes it message by message;
 * everybody else reads its view, which cannot write, or a {@link dev.colibri.api.book.BookWindow} on the best levels of
 * it.
 *
 * <p>Books work on raw longs at the instrument's scales, are confined to one thread, and make no garbage per message
 * once they have grown. They know nothing of any venue: checksums, sequences and symbols are the connector's. This
 * package knows {@code api.market} and {@code api.model}.
 */
@NullMarked
package dev.colibri.api.book;

import org.jspecify.annotations.NullMarked;
