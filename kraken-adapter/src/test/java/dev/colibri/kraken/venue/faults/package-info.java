/**
 * What the connector's live data make of a venue that misbehaves, over real sockets: the rules that hold for both
 * products, those of each, and any order of all of it. It knows the scripted venues and the connection, and nothing of
 * what lies between.
 */
@NullMarked
package dev.colibri.kraken.venue.faults;

import org.jspecify.annotations.NullMarked;
