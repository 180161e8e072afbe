package dev.colibri.api.contract;

/** What the themes of the market's contract share: the running test's session. */
interface MarketChecks {

    /** The running test's venue and connection, connected. */
    MarketSession session();
}
