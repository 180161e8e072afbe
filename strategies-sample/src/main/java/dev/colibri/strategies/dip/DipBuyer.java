package dev.colibri.strategies.dip;

import java.math.BigDecimal;
import java.util.Optional;

import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.Order;
import dev.colibri.api.order.OrderEvent;
import dev.colibri.api.order.OrderState;
import dev.colibri.api.order.draft.AmendDraft;
import dev.colibri.api.strategy.OrderFactory;
import dev.colibri.api.strategy.Strategy;
import dev.colibri.api.strategy.StrategyContext;

/** Rests one bid a little below the market, lets it follow the market up, and is done when that bid has ended. */
public final class DipBuyer implements Strategy {
    private final DipBuyerSettings settings;
    private final StrategyContext context;
    private boolean done;

    DipBuyer(DipBuyerSettings settings, StrategyContext context) {
        this.settings = settings;
        this.context = context;
    }

    @Override
    public void onStart(Holdings open) {
        done = !open.positions().isEmpty();
        context.subscribe(new Subscription.Quotes(settings.instrument()));
    }

    @Override
    public void onQuote(Quote quote) {
        if (done || !quote.hasBid()) {
            return;
        }
        OrderFactory orders = context.orders(settings.instrument());
        BigDecimal dip = quote.bid().toBigDecimal().multiply(BigDecimal.ONE.subtract(settings.dip()));
        var limit = orders.instrument().toPassiveTick(Side.BUY, dip);
        Optional<Order> bid = context.cache().openOrders(settings.instrument()).stream().findFirst();
        if (bid.isEmpty()) {
            context.submit(orders.limit(Side.BUY, settings.quantity(), limit).postOnly());
        } else if (bid.get().state() == OrderState.ACCEPTED
                && limit.compareTo(bid.get().limitPrice().orElse(limit)) > 0) {
            context.amend(AmendDraft.of(bid.get()).limitPrice(limit));
        }
    }

    @Override
    public void onOrder(Order order, OrderEvent event) {
        done = !order.isOpen();
    }
}
