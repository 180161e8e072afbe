package dev.colibri.strategies.dip;

import java.math.BigDecimal;
import java.util.stream.Stream;

import dev.colibri.api.account.Position;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Side;
import dev.colibri.api.order.Order;
import dev.colibri.api.strategy.Strategy;
import dev.colibri.api.strategy.StrategyContext;

/** Rests one bid a little below the first quote it sees. Whatever becomes of that bid, it makes no other. */
public final class DipBuyer implements Strategy {
    private final DipBuyerSettings settings;
    private final StrategyContext context;
    private boolean placed;

    DipBuyer(DipBuyerSettings settings, StrategyContext context) {
        this.settings = settings;
        this.context = context;
    }

    @Override
    public void onStart(Holdings open) {
        placed = Stream.concat(open.orders().stream().map(Order::instrument),
                open.positions().stream().map(Position::instrument)).anyMatch(settings.instrument()::equals);
        context.subscribe(new Subscription.Quotes(settings.instrument()));
    }

    @Override
    public void onQuote(Quote quote) {
        if (!placed && quote.hasBid()) {
            placed = true;
            BigDecimal price = quote.bid().toBigDecimal().multiply(BigDecimal.ONE.subtract(settings.dip()));
            context.submit(context.orders(settings.instrument())
                    .limit(Side.BUY, settings.quantity().toBigDecimal(), price).postOnly());
        }
    }
}
