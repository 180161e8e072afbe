package dev.colibri.api.market;

/** What the message behind a book event did. */
public enum BookChange {
    /** The whole book was replaced. */
    SNAPSHOT,
    /** Single levels or orders changed; the view lists them. */
    UPDATE
}
