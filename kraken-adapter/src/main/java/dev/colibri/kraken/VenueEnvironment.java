package dev.colibri.kraken;

/** Which of Kraken's systems is meant. */
public enum VenueEnvironment {
    /** The real one. */
    LIVE,
    /** What Kraken offered for tests until July 2026; now a stand-in whose address is given. */
    DEMO
}
