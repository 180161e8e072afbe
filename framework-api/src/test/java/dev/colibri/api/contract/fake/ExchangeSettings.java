package dev.colibri.api.contract.fake;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

/**
 * What a connection to the fake exchange is opened with.
 *
 * @param listings where the instruments come from
 * @param wire the way to the exchange
 * @param account whose account it is
 */
record ExchangeSettings(FakeWire listings, ExchangeWire wire, AccountId account, List<Capabilities> capabilities) {

    /** All that the fake exchange can do; it does not trail, and amends no display quantity. */
    static List<Capability> everything() {
        List<Capability> all = new ArrayList<>(List.of(Feature.POST_ONLY, Feature.REDUCE_ONLY,
                Feature.DISPLAY_QUANTITY, Feature.QUOTE_QUANTITY, Feature.AMEND_QUANTITY, Feature.AMEND_LIMIT_PRICE,
                Feature.AMEND_TRIGGER_PRICE, Feature.BATCH_SUBMIT, Feature.BATCH_CANCEL, Feature.CANCEL_ALL,
                Feature.LIVE_BALANCES, Feature.LIVE_POSITIONS, Feature.DEAD_MAN_SWITCH,
                new Capability.Triggering(TriggerReference.LAST),
                lifetime(OrderType.MARKET, TimeInForce.IOC), lifetime(OrderType.MARKET, TimeInForce.GTC),
                lifetime(OrderType.LIMIT, TimeInForce.IOC), lifetime(OrderType.LIMIT, TimeInForce.FOK),
                lifetime(OrderType.LIMIT, TimeInForce.GTC), lifetime(OrderType.LIMIT, TimeInForce.GTD)));
        for (OrderType type : List.of(OrderType.MARKET, OrderType.LIMIT, OrderType.STOP_MARKET, OrderType.STOP_LIMIT,
                OrderType.MARKET_IF_TOUCHED, OrderType.LIMIT_IF_TOUCHED)) {
            all.add(new Capability.Orders(type));
            if (type.isTriggered()) {
                all.add(lifetime(type, TimeInForce.GTC));
            }
        }
        return List.copyOf(all);
    }

    /** The table in which these stand. */
    static List<Capabilities> tables(List<Capability> capabilities) {
        return FakeConnector.tables(capabilities.toArray(Capability[]::new));
    }

    private static Capability lifetime(OrderType type, TimeInForce timeInForce) {
        return new Capability.Lifetime(type, timeInForce);
    }
}
