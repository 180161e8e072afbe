package dev.colibri.strategies.dip;

import java.math.BigDecimal;

import dev.colibri.api.config.Default;
import dev.colibri.api.config.Doc;
import dev.colibri.api.config.Range;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;

/** What a {@link DipBuyer} is told. */
@Doc("Buys once when the price dips.")
public record DipBuyerSettings(@Doc("What to buy.") InstrumentId instrument,
        @Doc("How much to buy, in base units or contracts.") Quantity quantity,
        @Doc("How far below the best bid to wait, as a fraction: 0.01 is one percent.") @Default("0.01") @Range(
                min = "0.0001", max = "0.5") BigDecimal dip) {}
