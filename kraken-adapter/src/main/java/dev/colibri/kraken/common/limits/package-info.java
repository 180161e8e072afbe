/** The venue's budgets as models: pure, of integers, without a clock of their own. */
@NullMarked
package dev.colibri.kraken.common.limits;

import org.jspecify.annotations.NullMarked;
