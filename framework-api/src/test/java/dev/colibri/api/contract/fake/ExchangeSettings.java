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

    /** All that the fake exchange can do; it watches no index. */
    static List<Capability> everything() {
        List<Capability> all = new ArrayList<>(List.of(Feature.POST_ONLY, Feature.REDUCE_ONLY,
                Feature.DISPLAY_QUANTITY, Feature.QUOTE_QUANTITY, Feature.AMEND_QUANTITY, Feature.AMEND_LIMIT_PRICE,
                Feature.AMEND_TRIGGER_PRICE, Feature.AMEND_DISPLAY, Feature.BATCH_SUBMIT, Feature.BATCH_CANCEL,
                Feature.CANCEL_ALL,
                Feature.LIVE_BALANCES, Feature.LIVE_POSITIONS, Feature.MARGIN_METRICS, Feature.DEAD_MAN_SWITCH,
                Feature.LEVERAGE, Feature.SELF_TRADE_MODE, Feature.DEADLINE, Feature.ONE_TRIGGERS_OTHER,
                Feature.ONE_CANCELS_OTHER, Feature.BRACKET, new Capability.Triggering(TriggerReference.LAST),
                new Capability.Triggering(TriggerReference.MARK),
                lifetime(OrderType.MARKET, TimeInForce.IOC), lifetime(OrderType.MARKET, TimeInForce.GTC),
                lifetime(OrderType.LIMIT, TimeInForce.IOC), lifetime(OrderType.LIMIT, TimeInForce.FOK),
                lifetime(OrderType.LIMIT, TimeInForce.GTC), lifetime(OrderType.LIMIT, TimeInForce.GTD)));
        for (OrderType type : OrderType.values()) {
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
