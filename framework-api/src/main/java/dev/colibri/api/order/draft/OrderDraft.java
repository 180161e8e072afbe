package dev.colibri.api.order.draft;

import dev.colibri.api.model.AccountId;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.Price;
import dev.colibri.api.model.Quantity;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.StrategyId;
import dev.colibri.api.order.ClientOrderId;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;

/**
 * All of an order but its identity. Each method below begins a draft of one type, with what every order of that type
 * must have; what it may have is said by the methods of what they return, which change the draft and return it for the
 * next word.
 *
 * <p>A draft is written by one thread. Each {@link #as} makes an order of what the draft says then, so that one draft
 * can serve as a pattern for several.
 */
public abstract sealed class OrderDraft permits DraftOptions {
    private final DraftContent content;

    OrderDraft(DraftContent content) {
        this.content = content;
    }

    /** An order that takes what is there. */
    public static MarketDraft market(InstrumentId instrument, Side side, Quantity quantity) {
        return new MarketDraft(content(instrument, side, quantity, new OrderTerms.Market()));
    }

    /** An order that takes what is there for an amount of the quote asset. */
    public static MarketDraft marketForQuote(InstrumentId instrument, Side side, Quantity quoteAmount) {
        return new MarketDraft(
                new DraftContent(instrument, side, OrderSize.ofQuote(quoteAmount), new OrderTerms.Market()));
    }

    /** An order that trades at the price or better, and rests until it has. */
    public static LimitDraft limit(InstrumentId instrument, Side side, Quantity quantity, Price price) {
        return new LimitDraft(content(instrument, side, quantity, new OrderTerms.Limit(price)));
    }

    /**
     * A market order as soon as the market goes against the holder as far as the trigger: a stop loss, or an entry on a
     * break.
     */
    public static TriggeredDraft stopMarket(InstrumentId instrument, Side side, Quantity quantity, Trigger trigger) {
        return new TriggeredDraft(content(instrument, side, quantity, new OrderTerms.StopMarket(trigger)));
    }

    /** A limit order as soon as the market goes against the holder as far as the trigger. */
    public static TriggeredLimitDraft stopLimit(InstrumentId instrument, Side side, Quantity quantity, Trigger trigger,
            PriceSpec limit) {
        return new TriggeredLimitDraft(content(instrument, side, quantity, new OrderTerms.StopLimit(trigger, limit)));
    }

    /** A market order as soon as the market goes in the holder's favour as far as the trigger: a take profit. */
    public static TriggeredDraft marketIfTouched(InstrumentId instrument, Side side, Quantity quantity,
            Trigger trigger) {
        return new TriggeredDraft(content(instrument, side, quantity, new OrderTerms.MarketIfTouched(trigger)));
    }

    /** A limit order as soon as the market goes in the holder's favour as far as the trigger. */
    public static TriggeredLimitDraft limitIfTouched(InstrumentId instrument, Side side, Quantity quantity,
            Trigger trigger,
            PriceSpec limit) {
        return new TriggeredLimitDraft(
                content(instrument, side, quantity, new OrderTerms.LimitIfTouched(trigger, limit)));
    }

    /** A market order as soon as the reference turns by the distance from the best it has reached. */
    public static TriggeredDraft trailingStopMarket(InstrumentId instrument, Side side, Quantity quantity,
            PriceSpec.Offset distance, TriggerReference reference) {
        return new TriggeredDraft(
                content(instrument, side, quantity, new OrderTerms.TrailingStopMarket(distance, reference)));
    }

    /**
     * A limit order, at an offset from its trigger, as soon as the reference turns by the distance from the best it has
     * reached.
     */
    public static TriggeredLimitDraft trailingStopLimit(InstrumentId instrument, Side side, Quantity quantity,
            PriceSpec.Offset distance, PriceSpec.Offset limitOffset, TriggerReference reference) {
        return new TriggeredLimitDraft(
                content(instrument, side, quantity,
                        new OrderTerms.TrailingStopLimit(distance, limitOffset, reference)));
    }

    /**
     * An order whose type is only known when the program runs; whether its parts go together is judged by {@link #as}.
     */
    public static FreeDraft of(InstrumentId instrument, Side side, OrderSize size, OrderTerms terms) {
        return new FreeDraft(new DraftContent(instrument, side, size, terms));
    }

    /**
     * The order, with its identity.
     *
     * @throws dev.colibri.api.model.InvalidValueException when something in the draft goes with nothing else in it; the
     *     message says what to change
     */
    public OrderRequest as(ClientOrderId clientOrderId, AccountId account, StrategyId strategy) {
        return content.request(clientOrderId, account, strategy);
    }

    DraftContent content() {
        return content;
    }

    private static DraftContent content(InstrumentId instrument, Side side, Quantity quantity, OrderTerms terms) {
        return new DraftContent(instrument, side, OrderSize.of(quantity), terms);
    }
}
