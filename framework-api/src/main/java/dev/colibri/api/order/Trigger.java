package dev.colibri.api.order;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Require;

/**
 * When a waiting order wakes: the reference reaches this price.
 *
 * @param price an {@link PriceSpec.Offset} is read against the reference when the order is accepted; its sign says on
 *     which side of it the trigger lies
 */
public record Trigger(PriceSpec price, TriggerReference reference) {
    public Trigger {
        Require.present("trigger price", price);
        Require.present("trigger reference", reference);
    }

    /** When the last traded price reaches this one. */
    public static Trigger at(Price price) {
        return at(price, TriggerReference.LAST);
    }

    /** When the reference reaches this price. */
    public static Trigger at(Price price, TriggerReference reference) {
        return new Trigger(new PriceSpec.At(price), reference);
    }
}
