/**
 * What tests of connectors, nodes and strategies share: {@link dev.colibri.api.testing.TestNode}, a node in memory
 * whose clock stands still until it is told to go, and the sinks that keep everything they are given, in order.
 *
 * <p>This package knows the whole of {@code api} and is published in the test-jar; it knows no venue.
 */
@NullMarked
package dev.colibri.api.testing;

import org.jspecify.annotations.NullMarked;
