package dev.colibri.api.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Price;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.OrderEvent.Command;
import dev.colibri.api.order.OrderEvent.Denied;
import dev.colibri.api.order.OrderRequest;
import dev.colibri.api.order.OrderSize;
import dev.colibri.api.order.OrderTerms;
import dev.colibri.api.order.OrderType;
import dev.colibri.api.order.PriceSpec;
import dev.colibri.api.order.Reason;
import dev.colibri.api.order.SelfTradeMode;
import dev.colibri.api.order.TimeInForce;
import dev.colibri.api.order.TriggerReference;
import dev.colibri.api.order.VenueOptions;
import dev.colibri.api.order.draft.LimitDraft;
import dev.colibri.api.order.draft.OrderDraft;
import dev.colibri.api.spi.Capability;
import dev.colibri.api.spi.Capability.Feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What cannot be done is denied here, before anything is sent. */
interface DenialChecks extends TradingChecks {

    @Test
    @Check(63)
    default void aTypeThatIsNotDeclaredIsDenied() {
        TradingSession session = session();
        List<OrderDraft> drafts = new ArrayList<>();
        for (OrderType type : OrderType.values()) {
            if (!session.declares(new Capability.Orders(type))) {
                drafts.add(ofType(session, type));
            }
        }
        denied(session, drafts, Reason.Code.UNSUPPORTED);
    }

    @Test
    @Check(64)
    default void aTimeInForceThatIsNotDeclaredIsDenied() {
        TradingSession session = session();
        List<OrderDraft> drafts = new ArrayList<>();
        for (TimeInForce lifetime : TimeInForce.values()) {
            if (!session.declares(new Capability.Lifetime(OrderType.MARKET, lifetime))) {
                var draft = OrderDraft.market(session.venue().instrument(), Side.BUY, session.market().quantity());
                switch (lifetime) {
                    case IOC -> drafts.add(draft.immediateOrCancel());
                    case FOK -> drafts.add(draft.fillOrKill());
                    case GTC -> drafts.add(draft);
                    case GTD -> {
                        // no market order has a time
                    }
                }
            }
            if (!session.declares(new Capability.Lifetime(OrderType.LIMIT, lifetime))) {
                var draft = OrderDraft.limit(session.venue().instrument(), Side.BUY, session.market().quantity(),
                        session.market().resting(Side.BUY));
                drafts.add(switch (lifetime) {
                    case IOC -> draft.immediateOrCancel();
                    case FOK -> draft.fillOrKill();
                    case GTC -> draft;
                    case GTD -> draft.goodTill(session.anHourFromNow());
                });
            }
        }
        denied(session, drafts, Reason.Code.UNSUPPORTED);
    }

    @Test
    @Check(60)
    default void anOptionThatIsNotDeclaredIsDenied() {
        TradingSession session = session();
        List<OrderDraft> drafts = new ArrayList<>();
        if (!session.declares(Feature.POST_ONLY)) {
            drafts.add(limit(session).postOnly());
        }
        if (!session.declares(Feature.DISPLAY_QUANTITY)) {
            drafts.add(limit(session).display(session.market().quarter()));
        }
        if (!session.declares(Feature.REDUCE_ONLY)) {
            drafts.add(limit(session).reduceOnly());
        }
        if (!session.declares(Feature.LEVERAGE)) {
            drafts.add(limit(session).leverage(BigDecimal.TWO));
        }
        if (!session.declares(Feature.SELF_TRADE_MODE)) {
            drafts.add(limit(session).selfTrade(SelfTradeMode.values()[SelfTradeMode.values().length - 1]));
        }
        if (!session.declares(Feature.DEADLINE)) {
            drafts.add(limit(session).deadline(Duration.ofSeconds(5)));
        }
        if (!session.declares(Feature.QUOTE_QUANTITY)) {
            drafts.add(OrderDraft.marketForQuote(session.venue().instrument(), Side.BUY,
                    session.market().quoteAmount()));
        }
        drafts.add(limit(session).options(new Foreign()));
        denied(session, drafts, Reason.Code.UNSUPPORTED);
    }

    @Test
    @Check(215)
    default void anOrderThatBreaksTheInstrumentsRulesIsDenied() {
        TradingSession session = session();
        session.needs(new Capability.Orders(OrderType.LIMIT));
        VenueMarket market = session.market();
        Price fraction = Price.of(1, 12);
        denied(session, List.of(OrderDraft.limit(market.instrument(), Side.BUY, market.quantity(),
                market.resting(Side.BUY).plus(fraction))), Reason.Code.INSTRUMENT_RULE);
    }

    private static void denied(TradingSession session, List<OrderDraft> drafts, Reason.Code code) {
        assumeTrue(!drafts.isEmpty(), () -> "all of it is declared for " + session.venue().product());
        for (OrderDraft draft : drafts) {
            OrderRequest order = session.place(draft);
            session.untilTold(order, Denied.class);
            session.venue().settle();
            assertThat(session.sink().story(order.clientOrderId())).as("all news of %s", order)
                    .containsExactly(Denied.class);
            Reason reason = session.only(order, Denied.class).reason();
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.text()).as("what is not possible").isNotBlank();
        }
        assertThat(session.venue().received(Command.CREATE)).as("creates that reached the venue").isEmpty();
    }

    private static LimitDraft limit(TradingSession session) {
        return OrderDraft.limit(session.venue().instrument(), Side.BUY, session.market().quantity(),
                session.market().resting(Side.BUY));
    }

    private static OrderDraft ofType(TradingSession session, OrderType type) {
        PriceSpec.Offset distance = PriceSpec.percent(BigDecimal.ONE);
        return switch (type) {
            case MARKET -> session.taking(Side.BUY);
            case LIMIT -> session.resting(Side.BUY);
            case STOP_MARKET, STOP_LIMIT, MARKET_IF_TOUCHED, LIMIT_IF_TOUCHED ->
                    TriggerChecks.draft(session, type, Side.BUY);
            case TRAILING_STOP_MARKET -> ofTerms(session,
                    new OrderTerms.TrailingStopMarket(distance, TriggerReference.LAST));
            case TRAILING_STOP_LIMIT -> ofTerms(session,
                    new OrderTerms.TrailingStopLimit(distance, distance, TriggerReference.LAST));
        };
    }

    private static OrderDraft ofTerms(TradingSession session, OrderTerms terms) {
        return OrderDraft.of(session.venue().instrument(), Side.SELL, OrderSize.of(session.market().quantity()), terms);
    }

    /** Options that no connector can know. */
    record Foreign() implements VenueOptions {}
}
