/**
 * What a strategy's author writes and uses: {@link dev.colibri.api.strategy.Strategy} with its callbacks, {@link
 * dev.colibri.api.strategy.StrategyContext} with all that a strategy may do, and {@link
 * dev.colibri.api.strategy.StrategyFactory}, by which {@link java.util.ServiceLoader} finds it.
 *
 * <p>A strategy runs unchanged on paper, in a replay and live. This package knows the vocabulary and {@code api.time}.
 */
@NullMarked
package dev.colibri.api.strategy;

import org.jspecify.annotations.NullMarked;
