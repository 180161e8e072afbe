package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Side;

/**
 * The wish that all orders of an account end, or those of one instrument or side. Orders of other accounts and foreign
 * orders are never touched.
 */
public record CancelAllRequest(AccountId account, Optional<InstrumentId> instrument, Optional<Side> side) {}
