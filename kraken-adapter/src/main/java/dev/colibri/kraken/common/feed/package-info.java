/**
 * What both products' frame decoders share: numbers and times read from their digits, names found by their bytes, rows
 * that are used again for each message, and the parser that a connection keeps. Nothing in it makes garbage for a
 * message of a usual form. It knows Jackson's streaming core and {@code api.model}; it knows no product.
 */
@NullMarked
package dev.colibri.kraken.common.feed;

import org.jspecify.annotations.NullMarked;
