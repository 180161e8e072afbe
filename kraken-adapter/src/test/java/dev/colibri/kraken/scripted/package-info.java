/** Kraken as a script: interfaces that answer with texts as the wire carries them, read by the requests themselves. */
@NullMarked
package dev.colibri.kraken.scripted;

import org.jspecify.annotations.NullMarked;
