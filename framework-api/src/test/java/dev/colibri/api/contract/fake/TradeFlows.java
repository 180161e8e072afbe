package dev.colibri.api.contract.fake;

import dev.colibri.api.bar.BarBuilder;
import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.bar.OpenGaps;
import dev.colibri.api.contract.VenueTrade;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.NodeContext;

/** What is made of trades. */
final class TradeFlows {
    private TradeFlows() {}

    /** The trades themselves. */
    static final class Trades extends TradeTape {
        private final FakeHistory history;

        Trades(Subscription.Trades trades, FakeHistory history, NodeContext context) {
            super(trades, history, context);
            this.history = history;
        }

        @Override
        void trade(VenueTrade trade, Origin origin) {
            emit(history.event(subscription.instrument(), trade, origin));
        }
    }

    /** Bars. */
    static final class Bars extends TradeTape {
        private final FakeHistory history;
        private final BarBuilder builder;

        Bars(Subscription.Bars bars, BarSettings settings, FakeHistory history, NodeContext context) {
            super(bars, history, context);
            this.history = history;
            this.builder = BarBuilder.of(bars.type(), settings.with(OpenGaps.HOLD), this::told);
        }

        @Override
        void trade(VenueTrade trade, Origin origin) {
            builder.accept(history.event(subscription.instrument(), trade, origin));
        }

        @Override
        void whole() {
            builder.feedRepaired(now());
            builder.feedLive(now());
        }

        @Override
        void lost(String why) {
            builder.feedStale(now());
            super.lost(why);
        }

        private void told(Bar bar) {
            emit(new Bar(bar.type(), bar.openTime(), bar.closeTime(), bar.openRaw(), bar.highRaw(), bar.lowRaw(),
                    bar.closeRaw(), bar.priceScale(), bar.volumeRaw(), bar.quantityScale(), bar.tradeCount(),
                    bar.vwap(), bar.complete(), bar.origin(), now()));
        }
    }
}
