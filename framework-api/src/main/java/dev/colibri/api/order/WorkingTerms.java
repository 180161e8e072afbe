package dev.colibri.api.order;

import java.util.Optional;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;

/**
 * The terms an order has by now, and those it may get by an amend under way.
 *
 * @param quantity the total, in the unit of the order's size
 * @param triggerPrice of a trailing order, where its trigger last was, if the venue told
 * @param pending the amend under way
 */
record WorkingTerms(OrderTerms terms, Quantity quantity, Optional<Price> limitPrice, Optional<Price> triggerPrice,
        Optional<AmendRequest> pending) {

    static WorkingTerms of(OrderRequest request) {
        OrderTerms terms = request.terms();
        return new WorkingTerms(terms, request.size().amount(), terms.limitPrice(), terms.triggerPrice(),
                Optional.empty());
    }

    WorkingTerms asked(AmendRequest request) {
        return new WorkingTerms(terms, quantity, limitPrice, triggerPrice, Optional.of(request));
    }

    WorkingTerms answered() {
        return pending.isEmpty() ? this : new WorkingTerms(terms, quantity, limitPrice, triggerPrice, Optional.empty());
    }

    /** With a new total and new prices; an empty price is as before. */
    WorkingTerms changed(Quantity total, Optional<Price> limit, Optional<Price> trigger) {
        Optional<Price> newLimit = limit.or(() -> limitPrice);
        Optional<Price> newTrigger = trigger.or(() -> triggerPrice);
        return new WorkingTerms(moved(terms, newLimit, newTrigger), total, newLimit, newTrigger, pending);
    }

    /** The most the order may be for, whether the amend under way is made or not. */
    Quantity greatestQuantity() {
        return pending.flatMap(AmendRequest::quantity).map(quantity::max).orElse(quantity);
    }

    private static OrderTerms moved(OrderTerms terms, Optional<Price> limit, Optional<Price> trigger) {
        return switch (terms) {
            case OrderTerms.Market market -> market;
            case OrderTerms.Limit old -> new OrderTerms.Limit(limit.orElse(old.price()));
            case OrderTerms.StopMarket old -> new OrderTerms.StopMarket(moved(old.trigger(), trigger));
            case OrderTerms.StopLimit old ->
                    new OrderTerms.StopLimit(moved(old.trigger(), trigger), moved(old.limit(), limit));
            case OrderTerms.MarketIfTouched old -> new OrderTerms.MarketIfTouched(moved(old.trigger(), trigger));
            case OrderTerms.LimitIfTouched old ->
                    new OrderTerms.LimitIfTouched(moved(old.trigger(), trigger), moved(old.limit(), limit));
            case OrderTerms.TrailingStopMarket trailing -> trailing;
            case OrderTerms.TrailingStopLimit trailing -> trailing;
        };
    }

    private static Trigger moved(Trigger old, Optional<Price> price) {
        return new Trigger(moved(old.price(), price), old.reference());
    }

    private static PriceSpec moved(PriceSpec old, Optional<Price> price) {
        return price.<PriceSpec>map(PriceSpec.At::new).orElse(old);
    }
}
