package dev.colibri.node.cli.market.watch;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/**
 * One level of a ladder.
 *
 * @param orders how many orders stand there; zero where nobody knows
 */
record Rung(Price price, Quantity quantity, int orders) {}
