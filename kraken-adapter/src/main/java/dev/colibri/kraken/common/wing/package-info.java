/** What a connection asks of each product's wing, so that it need not know which one it has before it. */
@NullMarked
package dev.colibri.kraken.common.wing;

import org.jspecify.annotations.NullMarked;
