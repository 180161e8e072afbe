/**
 * What an account holds: balances, margin, positions, and the reports by which a node checks its own books against the
 * venue's.
 *
 * <p>Accounting is exact and in {@link java.math.BigDecimal}. This package knows {@code api.model} and {@code
 * api.order}.
 */
@NullMarked
package dev.colibri.api.account;

import org.jspecify.annotations.NullMarked;
