package dev.colibri.api.testing;

import java.math.BigDecimal;

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
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Trigger;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.order.draft.OrderDraft;

/**
 * Valid orders in a word. Unless said otherwise they buy 2 of {@link #INSTRUMENT}, with a limit of 100 and a trigger of
 * 110, for {@link #STRATEGY} on {@link #ACCOUNT}. What becomes of them is told by {@link OrderNews}.
 */
public final class Orders {
    public static final AccountId ACCOUNT = AccountId.parse("kraken/main");
    public static final StrategyId STRATEGY = new StrategyId("maker");
    public static final InstrumentId INSTRUMENT = InstrumentId.parse("BTC/USD.KRAKEN");
    public static final ClientOrderId ID = new ClientOrderId("abc01mf3k9q2x0000a");

    private static final Price LIMIT = Price.of("100");
    private static final Trigger TRIGGER = Trigger.at(Price.of("110"));
    private static final PriceSpec.Offset DISTANCE = PriceSpec.offset(BigDecimal.TEN);

    private Orders() {}

    /** A limit order that buys 2 at 100. */
    public static OrderRequest limit() {
        return of(OrderType.LIMIT);
    }

    /** A limit order. */
    public static OrderRequest limit(Side side, String quantity, String price) {
        return named(OrderDraft.limit(INSTRUMENT, side, Quantity.of(quantity), Price.of(price)));
    }

    /** A market order that buys 2. */
    public static OrderRequest market() {
        return of(OrderType.MARKET);
    }

    /** A market order that buys for an amount of the quote asset. */
    public static OrderRequest marketForQuote(String amount) {
        return named(OrderDraft.marketForQuote(INSTRUMENT, Side.BUY, Quantity.of(amount)));
    }

    /** An order of a type that buys 2. */
    public static OrderRequest of(OrderType type) {
        return named(OrderDraft.of(INSTRUMENT, Side.BUY, OrderSize.of(Quantity.of("2")), terms(type)));
    }

    /** The draft as the order {@link #ID}. */
    public static OrderRequest named(OrderDraft draft) {
        return named(ID.value(), draft);
    }

    /** The draft as the order of a name. */
    public static OrderRequest named(String id, OrderDraft draft) {
        return draft.as(new ClientOrderId(id), ACCOUNT, STRATEGY);
    }

    /** Valid terms of a type, for either side. */
    public static OrderTerms terms(OrderType type) {
        return switch (type) {
            case MARKET -> new OrderTerms.Market();
            case LIMIT -> new OrderTerms.Limit(LIMIT);
            case STOP_MARKET -> new OrderTerms.StopMarket(TRIGGER);
            case STOP_LIMIT -> new OrderTerms.StopLimit(TRIGGER, PriceSpec.at(LIMIT));
            case MARKET_IF_TOUCHED -> new OrderTerms.MarketIfTouched(TRIGGER);
            case LIMIT_IF_TOUCHED -> new OrderTerms.LimitIfTouched(TRIGGER, PriceSpec.at(LIMIT));
            case TRAILING_STOP_MARKET -> new OrderTerms.TrailingStopMarket(DISTANCE, TriggerReference.LAST);
            case TRAILING_STOP_LIMIT -> new OrderTerms.TrailingStopLimit(DISTANCE, DISTANCE, TriggerReference.LAST);
        };
    }
}
