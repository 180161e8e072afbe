/**
 * A Kraken in memory that lists what it is told to, in the venue's own JSON. What it answers is text for a path and a
 * query, so that a server can send the same.
 */
package dev.colibri.kraken.scripted;
