package dev.colibri.kraken.common.trades;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Origin;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes down what a bridge tells: {@code live 7}, {@code stale 106}, {@code recovered 8}, {@code lost 120}. */
final class TradeLog implements TradeSink {
    final List<String> lines = new ArrayList<>();
    final List<Trade> trades = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();

    @Override
    public void begun(long since) {
        lines.add("begun " + since);
    }

    @Override
    public void live(Trade trade) {
        assertThat(trade.origin()).isEqualTo(Origin.LIVE);
        lines.add("live " + trade.idLow());
        trades.add(trade);
    }

    @Override
    public void stale(long from) {
        lines.add("stale " + from);
    }

    @Override
    public void recovered(Trade trade) {
        assertThat(trade.origin()).isEqualTo(Origin.RECOVERED);
        lines.add("recovered " + trade.idLow());
        trades.add(trade);
    }

    @Override
    public void repaired(long until) {
        lines.add("repaired " + until);
    }

    @Override
    public void lost(String reason, long since) {
        lines.add("lost " + since);
        reasons.add(reason);
    }

    /** The lines since the last call. */
    List<String> news() {
        List<String> news = List.copyOf(lines);
        lines.clear();
        return news;
    }
}
