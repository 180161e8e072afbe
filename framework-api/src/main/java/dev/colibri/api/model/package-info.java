/**
 * The nouns of trading: exact prices and quantities, assets and money, instruments and their contract maths, and the
 * identities by which everything else is keyed.
 *
 * <p>Everything here is an immutable value. This package knows the JDK and JSpecify's annotations, nothing else.
 */
@NullMarked
package dev.colibri.api.model;

import org.jspecify.annotations.NullMarked;
