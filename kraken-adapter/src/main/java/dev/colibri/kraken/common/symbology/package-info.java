/**
 * What things are called: Kraken's assets, pairs and contracts, in all of the venue's spellings and in Colibri's. Names
 * come from the venue's own tables and are never built or cut by pattern.
 *
 * <p>It knows {@code dev.colibri.api} and nothing of how the tables travel, so that the paper exchange's door can speak
 * of the same things by the same names.
 */
@NullMarked
package dev.colibri.kraken.common.symbology;

import org.jspecify.annotations.NullMarked;
