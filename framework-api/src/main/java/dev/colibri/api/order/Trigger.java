package dev.colibri.api.order;

import dev.colibri.api.model.Require;

/** When a waiting order wakes: the reference reaches this price. */
public record Trigger(PriceSpec price, TriggerReference reference) {
    public Trigger {
        Require.present("trigger price", price);
        Require.present("trigger reference", reference);
    }
}
