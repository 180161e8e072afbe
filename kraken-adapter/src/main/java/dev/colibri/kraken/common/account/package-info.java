/**
 * What the account rooms of both products share: whose a report is, which part of history was asked for, and what is
 * told of fees, ledgers and positions.
 */
@NullMarked
package dev.colibri.kraken.common.account;

import org.jspecify.annotations.NullMarked;
