package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Require;
import dev.colibri.api.model.Side;

/**
 * The wish that all orders of an account end, or those of one instrument or side. Orders of other accounts and foreign
 * orders are never touched.
 */
public record CancelAllRequest(AccountId account, Optional<InstrumentId> instrument, Optional<Side> side) {

    public CancelAllRequest {
        Require.present("account", account);
        Require.present("instrument", instrument);
        Require.present("side", side);
    }

    /** The wish that all orders of an account end. */
    public static CancelAllRequest of(AccountId account) {
        return new CancelAllRequest(account, Optional.empty(), Optional.empty());
    }

    /** The wish that all orders of an account in one instrument end. */
    public static CancelAllRequest of(AccountId account, InstrumentId instrument) {
        return new CancelAllRequest(account, Optional.of(instrument), Optional.empty());
    }

    /** Whether an order is meant; its state is not asked. */
    public boolean covers(OrderRequest order) {
        return order.account().equals(account) && instrument.map(order.instrument()::equals).orElse(true)
                && side.map(order.side()::equals).orElse(true);
    }
}
