package dev.colibri.architecture.violations.paper.engine;

/** An engine with a favourite venue. */
final class NamesTheVenue {
    String text() {
        return "BTC/USD.KRAKEN";
    }
}
