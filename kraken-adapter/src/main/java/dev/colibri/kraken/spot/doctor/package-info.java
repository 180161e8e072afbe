/** Looks for what is wrong between Colibri and Kraken Spot. */
@NullMarked
package dev.colibri.kraken.spot.doctor;

import org.jspecify.annotations.NullMarked;
