package dev.colibri.api.strategy;

import java.math.BigDecimal;
import java.math.RoundingMode;

import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.order.draft.LimitDraft;
import dev.colibri.api.order.draft.MarketDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.order.draft.TriggeredDraft;
import dev.colibri.api.order.draft.TriggeredLimitDraft;

/**
 * Drafts orders of one instrument from numbers as a strategy computes them. Quantities are rounded down to the lot,
 * limits to the tick that is less likely to trade, triggers to the nearest tick; a number that is legal already stays
 * as it is. A quantity that rounds to zero is refused with one sentence.
 *
 * <p>What has been computed exactly can be drafted by {@link OrderDraft} itself.
 */
public final class OrderFactory {
    private final Instrument instrument;

    public OrderFactory(Instrument instrument) {
        this.instrument = instrument;
    }

    /** The instrument whose orders it drafts. */
    public Instrument instrument() {
        return instrument;
    }

    /** Takes what is there. */
    public MarketDraft market(Side side, BigDecimal quantity) {
        return OrderDraft.market(instrument.id(), side, rounded(quantity));
    }

    /** Trades at the price or better. */
    public LimitDraft limit(Side side, BigDecimal quantity, BigDecimal price) {
        return OrderDraft.limit(instrument.id(), side, rounded(quantity), instrument.toPassiveTick(side, price));
    }

    /** A limit order at a price that is known exactly. */
    public LimitDraft limit(Side side, Quantity quantity, Price price) {
        return limit(side, quantity.toBigDecimal(), price.toBigDecimal());
    }

    /** A market order once the last price has gone against the holder as far as the trigger. */
    public TriggeredDraft stopMarket(Side side, BigDecimal quantity, BigDecimal trigger) {
        return OrderDraft.stopMarket(instrument.id(), side, rounded(quantity), trigger(trigger));
    }

    /** A limit order once the last price has gone against the holder as far as the trigger. */
    public TriggeredLimitDraft stopLimit(Side side, BigDecimal quantity, BigDecimal trigger, BigDecimal limit) {
        return OrderDraft.stopLimit(instrument.id(), side, rounded(quantity), trigger(trigger), limit(side, limit));
    }

    /** A market order once the last price has gone in the holder's favour as far as the trigger. */
    public TriggeredDraft marketIfTouched(Side side, BigDecimal quantity, BigDecimal trigger) {
        return OrderDraft.marketIfTouched(instrument.id(), side, rounded(quantity), trigger(trigger));
    }

    /** A limit order once the last price has gone in the holder's favour as far as the trigger. */
    public TriggeredLimitDraft limitIfTouched(Side side, BigDecimal quantity, BigDecimal trigger, BigDecimal limit) {
        return OrderDraft.limitIfTouched(instrument.id(), side, rounded(quantity), trigger(trigger),
                limit(side, limit));
    }

    /** A market order once the last price has turned by so many percent from the best it has reached. */
    public TriggeredDraft trailingStop(Side side, BigDecimal quantity, BigDecimal percent) {
        return OrderDraft.trailingStopMarket(instrument.id(), side, rounded(quantity),
                new PriceSpec.Offset(percent, PriceSpec.Unit.PERCENT), TriggerReference.LAST);
    }

    private Quantity rounded(BigDecimal quantity) {
        return instrument.roundQuantity(quantity);
    }

    private PriceSpec limit(Side side, BigDecimal price) {
        return new PriceSpec.At(instrument.toPassiveTick(side, price));
    }

    private Trigger trigger(BigDecimal price) {
        return new Trigger(new PriceSpec.At(instrument.roundPrice(price, RoundingMode.HALF_UP)), TriggerReference.LAST);
    }
}
