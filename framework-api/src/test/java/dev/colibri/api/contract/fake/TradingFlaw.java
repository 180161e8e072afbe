package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.colibri.api.spi.Connection;

/**
 * A way in which a connector can be wrong where it trades, and the tests that must see it.
 *
 * @param name what it does wrong, as a sentence
 * @param sabotage a new one for each connection
 * @param caughtBy the names of exactly the tests that fail
 */
record TradingFlaw(String name, Supplier<TradingSabotage> sabotage, List<String> caughtBy) {

    static TradingFlaw of(String name, Supplier<TradingSabotage> sabotage, String... caughtBy) {
        return new TradingFlaw(name, sabotage, List.of(caughtBy));
    }

    /** Every flaw. */
    static Stream<TradingFlaw> all() {
        return Stream.of(OrderFlaws.ALL, OptionFlaws.ALL, LinkedOrderFlaws.ALL, StoryFlaws.ALL, CommandFlaws.ALL,
                DoubtFlaws.ALL, FillFlaws.ALL,
                ReportFlaws.ALL, MannersFlaws.ALL).flatMap(List::stream);
    }

    /** A connection that has this flaw. */
    Connection open(FakeTradingHarness venue) {
        return new FlawedTradingConnection(sabotage.get(), venue.instruments(), venue.exchange(), venue.account(),
                venue.node());
    }

    @Override
    public String toString() {
        return name;
    }
}
