package dev.colibri.api.contract;

/** What every theme of the execution suite starts from. */
interface TradingChecks {

    /** The running test's venue and the connection to it. */
    TradingSession session();
}
