/**
 * Chance that repeats: generators and single draws that depend only on a seed and on what they are for.
 *
 * <p>This package knows the JDK.
 */
@NullMarked
package dev.colibri.api.random;

import org.jspecify.annotations.NullMarked;
