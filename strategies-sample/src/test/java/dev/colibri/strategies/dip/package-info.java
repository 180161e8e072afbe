/** Tests of the front page's strategy. */
@NullMarked
package dev.colibri.strategies.dip;

import org.jspecify.annotations.NullMarked;
