package dev.colibri.api.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.Money;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.order.OrderEvent.Command;

/** An {@link Order} at one moment; each part is what the order's method of the same name says. */
public record OrderSnapshot(OrderRequest request, OrderState state, OrderState beneath, OrderState ownState,
        List<Command> doubts, boolean hasTriggered, List<VenueOrderId> venueOrderIds, OrderTerms terms,
        Quantity quantity, Optional<Price> limitPrice, Optional<Price> triggerPrice,
        Optional<AmendRequest> pendingAmend, Quantity filled, Quantity leaves, Quantity exposure, BigDecimal cost,
        Optional<BigDecimal> averagePrice, List<Money> fees, List<Fill> fills, Optional<Reason> endReason,
        long updatedTime) {

    static OrderSnapshot of(Order order) {
        return new OrderSnapshot(order.request(), order.state(), order.beneath(), order.ownState(), order.doubts(),
                order.hasTriggered(), order.venueOrderIds(), order.terms(), order.quantity(), order.limitPrice(),
                order.triggerPrice(), order.pendingAmend(), order.filled(), order.leaves(), order.exposure(),
                order.cost(), order.averagePrice(), order.fees(), order.fills(), order.endReason(),
                order.updatedTime());
    }
}
