package dev.colibri.api.contract.fake;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.colibri.api.spi.Connection;
import dev.colibri.api.testing.TestNode;

/**
 * A way in which a connector can be wrong, and the tests that must see it.
 *
 * @param name what it does wrong, as a sentence
 * @param sabotage a new one for each connection
 * @param caughtBy the names of exactly the tests that fail
 */
record Flaw(String name, Supplier<Sabotage> sabotage, List<String> caughtBy) {

    static Flaw of(String name, Supplier<Sabotage> sabotage, String... caughtBy) {
        return new Flaw(name, sabotage, List.of(caughtBy));
    }

    /** Every flaw of the market's side. */
    static Stream<Flaw> all() {
        return Stream.of(StreamFlaws.ALL, BookFlaws.ALL, TradeFlaws.ALL, FactFlaws.ALL,
                TickerFlaws.ALL, HistoryFlaws.ALL, LinkFlaws.ALL, InstrumentFlaws.ALL).flatMap(List::stream);
    }

    /** A connection that has this flaw. */
    Connection open(FakeVenue venue, TestNode node) {
        return new FlawedConnection(sabotage.get(), venue, node);
    }

    @Override
    public String toString() {
        return name;
    }
}
