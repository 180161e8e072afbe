/**
 * How values travel: JSON read without losing a digit, parameter strings written as they are signed, and Kraken's
 * times. It knows no product and no connection.
 */
@NullMarked
package dev.colibri.kraken.common.wire;

import org.jspecify.annotations.NullMarked;
