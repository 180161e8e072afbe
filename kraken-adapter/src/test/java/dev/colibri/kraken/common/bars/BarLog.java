package dev.colibri.kraken.common.bars;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.Bar;
import dev.colibri.api.model.Origin;

/**
 * Writes down what is told, times in seconds: {@code 60 1/5/1/4 v10 n2}, with {@code R} for recovered ones and a
 * question mark for incomplete ones; {@code lost 60-120}.
 */
final class BarLog implements BarSink {
    private static final long SECOND = 1_000_000_000L;

    final List<String> lines = new ArrayList<>();
    final List<Bar> bars = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();

    @Override
    public void bar(Bar bar) {
        bars.add(bar);
        lines.add(text(bar));
    }

    @Override
    public void lost(long from, long to, String reason) {
        lines.add("lost " + from / SECOND + "-" + to / SECOND);
        reasons.add(reason);
    }

    static String text(Bar bar) {
        return bar.openTime() / SECOND + " " + bar.openRaw() + "/" + bar.highRaw() + "/" + bar.lowRaw() + "/"
                + bar.closeRaw() + " v" + bar.volumeRaw() + " n" + bar.tradeCount()
                + (bar.origin() == Origin.RECOVERED ? " R" : "") + (bar.complete() ? "" : " ?");
    }
}
