package dev.colibri.kraken.common.errors;

/** What an error says about an order command that it answers. */
public enum Certainty {
    /** The command was certainly not carried out, and will not be. */
    DEFINITE,
    /** It may have been carried out, in part or in whole, or may be yet. */
    AMBIGUOUS
}
