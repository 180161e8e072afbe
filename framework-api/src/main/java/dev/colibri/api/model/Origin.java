package dev.colibri.api.model;

/** How a fact reached us. */
public enum Origin {
    /** It was seen as it happened. */
    LIVE,
    /** It happened while we did not look, and the venue told it afterwards. */
    RECOVERED,
    /** Nobody told it: it follows from other facts, and says so. */
    INFERRED
}
