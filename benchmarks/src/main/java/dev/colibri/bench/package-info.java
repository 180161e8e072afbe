/**
 * JMH benchmarks of the claims that the documentation makes about speed and allocation.
 *
 * <p>
 * They may know every module. Nothing knows them, and they are not published.
 */
@NullMarked
package dev.colibri.bench;

import org.jspecify.annotations.NullMarked;
