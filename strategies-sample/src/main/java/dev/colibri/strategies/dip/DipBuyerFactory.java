package dev.colibri.strategies.dip;

import dev.colibri.api.strategy.Strategy;
import dev.colibri.api.strategy.StrategyContext;
import dev.colibri.api.strategy.StrategyFactory;

/** Plugs the {@link DipBuyer} in. */
public final class DipBuyerFactory implements StrategyFactory<DipBuyerSettings> {

    @Override
    public String type() {
        return "dip-buyer";
    }

    @Override
    public String description() {
        return "Rests one bid a little below the market, once";
    }

    @Override
    public Class<DipBuyerSettings> settings() {
        return DipBuyerSettings.class;
    }

    @Override
    public Strategy create(DipBuyerSettings settings, StrategyContext context) {
        return new DipBuyer(settings, context);
    }
}
