/**
 * Keys and how they sign: what both products share of it. A secret never leaves this package but as a signature.
 */
@NullMarked
package dev.colibri.kraken.common.auth;

import org.jspecify.annotations.NullMarked;
