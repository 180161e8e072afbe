package dev.colibri.api.order;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.StrategyId;

/**
 * An order as it is asked for, whole and legal in itself. Whether the instrument and the venue allow it is another
 * question.
 *
 * @param display quantity shown at a time, for an iceberg
 * @param leverage for spot margin; empty: no margin, or the connection's default
 * @param deadline how long the venue may take to begin working on it, before it must refuse it
 * @param tag free text of the strategy, kept in the journal, not sent to the venue; may be empty
 */
public record OrderRequest(ClientOrderId clientOrderId, AccountId account, StrategyId strategy, InstrumentId instrument,
        Side side, OrderSize size, OrderTerms terms, TimeInForce timeInForce, Optional<Instant> expiry,
        boolean postOnly,
        boolean reduceOnly, Optional<Quantity> display, Optional<BigDecimal> leverage, SelfTradeMode selfTradeMode,
        Optional<Duration> deadline, Optional<Contingency> contingency, String tag,
        Optional<VenueOptions> venueOptions) {

    /** The type, as the terms say. */
    public OrderType type() {
        return terms.type();
    }
}
