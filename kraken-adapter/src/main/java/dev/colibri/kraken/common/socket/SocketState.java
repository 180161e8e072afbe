package dev.colibri.kraken.common.socket;

/** The states of a session. */
public enum SocketState {
    /** Not open: never opened, could not be opened, or closed. */
    CLOSED,
    /** A link is being made. */
    CONNECTING,
    /** A link stands. */
    OPEN,
    /** The link is lost, and the next is made after a while. */
    WAITING
}
