package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.Optional;

import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.OrderCheck;
import dev.colibri.api.model.Violation;
import dev.colibri.api.order.AmendRequest;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;
import dev.colibri.api.spi.InstrumentProvider;

/** What is not sent at all. */
final class ExchangeRules {
    private final List<Capabilities> capabilities;
    private final InstrumentProvider instruments;

    ExchangeRules(List<Capabilities> capabilities, InstrumentProvider instruments) {
        this.capabilities = capabilities;
        this.instruments = instruments;
    }

    /** Why an order is denied. */
    Optional<Reason> denial(OrderRequest order) {
        Optional<Reason> unsupported = missing(new Capability.Orders(order.type()))
                .or(() -> missing(new Capability.Lifetime(order.type(), order.timeInForce())))
                .or(() -> reference(order.terms()).flatMap(watched -> missing(new Capability.Triggering(watched))))
                .or(() -> missing(order.postOnly(), Feature.POST_ONLY))
                .or(() -> missing(order.reduceOnly(), Feature.REDUCE_ONLY))
                .or(() -> missing(order.display().isPresent(), Feature.DISPLAY_QUANTITY))
                .or(() -> missing(!order.size().isBase(), Feature.QUOTE_QUANTITY))
                .or(() -> missing(order.leverage().isPresent(), Feature.LEVERAGE))
                .or(() -> missing(order.selfTradeMode() != SelfTradeMode.VENUE_DEFAULT, Feature.SELF_TRADE_MODE))
                .or(() -> missing(order.deadline().isPresent(), Feature.DEADLINE));
        if (unsupported.isPresent()) {
            return unsupported;
        }
        if (order.venueOptions().isPresent()) {
            return Optional.of(new Reason(Reason.Code.UNSUPPORTED, "options of another venue: "
                    + order.venueOptions().get()));
        }
        return instruments.find(order.instrument()).flatMap(instrument -> broken(instrument, order))
                .map(violation -> new Reason(Reason.Code.INSTRUMENT_RULE, violation.toString()));
    }

    /** Why an amend is refused. */
    Optional<Reason> refusal(AmendRequest change) {
        return missing(change.quantity().isPresent(), Feature.AMEND_QUANTITY)
                .or(() -> missing(change.limitPrice().isPresent(), Feature.AMEND_LIMIT_PRICE))
                .or(() -> missing(change.triggerPrice().isPresent(), Feature.AMEND_TRIGGER_PRICE))
                .or(() -> missing(change.display().isPresent(), Feature.AMEND_DISPLAY));
    }

    private static Optional<TriggerReference> reference(OrderTerms terms) {
        return switch (terms) {
            case OrderTerms.Market market -> Optional.empty();
            case OrderTerms.Limit limit -> Optional.empty();
            case OrderTerms.StopMarket stop -> Optional.of(stop.trigger().reference());
            case OrderTerms.StopLimit stop -> Optional.of(stop.trigger().reference());
            case OrderTerms.MarketIfTouched touch -> Optional.of(touch.trigger().reference());
            case OrderTerms.LimitIfTouched touch -> Optional.of(touch.trigger().reference());
            case OrderTerms.TrailingStopMarket trailing -> Optional.of(trailing.reference());
            case OrderTerms.TrailingStopLimit trailing -> Optional.of(trailing.reference());
        };
    }

    private static Optional<Violation> broken(Instrument instrument, OrderRequest order) {
        OrderCheck check = order.size().isBase()
                ? OrderCheck.ofQuantity(instrument, order.side(), order.size().amount())
                : OrderCheck.ofQuoteAmount(instrument, order.side(), order.size().amount());
        order.terms().limitPrice().ifPresent(check::limit);
        order.terms().triggerPrice().ifPresent(check::trigger);
        return check.firstViolation();
    }

    private Optional<Reason> missing(boolean wanted, Capability capability) {
        return wanted ? missing(capability) : Optional.empty();
    }

    private Optional<Reason> missing(Capability capability) {
        boolean there = capabilities.stream()
                .anyMatch(table -> table.support(capability) == Capabilities.Support.NATIVE);
        return there ? Optional.empty()
                : Optional.of(new Reason(Reason.Code.UNSUPPORTED, "the exchange has no " + capability));
    }
}
