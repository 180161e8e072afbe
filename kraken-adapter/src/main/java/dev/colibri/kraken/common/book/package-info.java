/**
 * Books that a stream keeps and proves: messages are applied to the books of framework-api, and each is judged where it
 * comes in, by the checksum or the sequence that the venue sends along. The first fault empties the book, which then
 * waits for the next snapshot; what that means for a stream's health is for the caller to say.
 *
 * <p>Once a book has grown, no message makes garbage, faults apart. The package knows {@code api.book} and
 * {@code common.feed}, no product, no clock and no socket. Nothing in it is thread-safe.
 */
@NullMarked
package dev.colibri.kraken.common.book;

import org.jspecify.annotations.NullMarked;
