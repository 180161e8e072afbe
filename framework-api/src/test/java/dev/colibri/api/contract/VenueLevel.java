package dev.colibri.api.contract;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;

/** What stands at a price of the venue's book; zero: nothing any more. */
public record VenueLevel(Side side, Price price, Quantity quantity) {}
