package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.TickerStats;
import dev.colibri.node.cli.text.Cells;

/** Events as figures beside the book. */
final class Facts {
    private final boolean live;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(boolean live) {
        this.live = live;
    }

    /** The figures of an event; those that the venue left out are none. */
    static List<Fact> of(InstrumentEvent event, boolean live) {
        Facts made = new Facts(live);
        switch (event) {
            case Quote quote -> made.add("quote", (quote.hasBid() ? quote.bid().toString() : "none") + " | "
                    + (quote.hasAsk() ? quote.ask().toString() : "none"));
            case MarkPrice mark -> made.add("mark", mark.price());
            case IndexPrice index -> made.add("index", index.price());
            case FundingRate rate -> made.add("funding", rate.rate()).add("next", rate.predicted())
                    .add("at", rate.nextTime() == 0 ? null : Cells.time(rate.nextTime()));
            case OpenInterest interest -> made.add("open interest", interest.contracts());
            case TickerStats stats -> made.add("last", stats.last()).add("high", stats.high()).add("low", stats.low())
                    .add("volume", stats.volume()).add("change %", stats.changePercent());
            case InstrumentStatus status -> made.add("status", Cells.words(status.status()));
            default -> {
                // All others have a place of their own.
            }
        }
        return List.copyOf(made.facts);
    }

    private Facts add(String label, @Nullable Object figure) {
        if (figure != null) {
            facts.add(new Fact(label, Cells.figure(figure), live));
        }
        return this;
    }
}
