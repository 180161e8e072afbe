/**
 * What can be traded on one connection: the listings of its products brought together, kept, looked at again, and their
 * changes told. Each wing makes its own listings; this package knows neither, nor how they travel.
 */
@NullMarked
package dev.colibri.kraken.common.instruments;

import org.jspecify.annotations.NullMarked;
