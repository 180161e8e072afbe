package dev.colibri.node.cli.market.watch;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Origin;
import dev.colibri.node.cli.text.Cells;

/** What is unusual about an event, as words after it; nothing where all is as usual. */
final class Marks {
    private Marks() {}

    static String of(Trade trade) {
        return (trade.kind() == TradeKind.NORMAL ? "" : " " + Cells.words(trade.kind())) + of(trade.origin());
    }

    static String of(Bar bar) {
        return (bar.complete() ? "" : " incomplete") + of(bar.origin());
    }

    /** The same as three letters for each word: {@code liq}, {@code rec}, {@code inc}. */
    static String brief(String marks) {
        return Stream.of(marks.split(" ")).filter(word -> word.length() > 2).map(word -> word.substring(0, 3))
                .collect(Collectors.joining(" "));
    }

    private static String of(Origin origin) {
        return origin == Origin.LIVE ? "" : " " + Cells.words(origin);
    }
}
