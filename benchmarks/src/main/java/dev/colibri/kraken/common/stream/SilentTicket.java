package dev.colibri.kraken.common.stream;

/** A stream that nobody has to be asked for. */
public final class SilentTicket implements StreamTicket {

    @Override
    public void flowing() {
        // No deadline runs.
    }

    @Override
    public void resync(String reason) {
        // Nobody is there to be asked.
    }

    @Override
    public void drop() {
        // Feeds are dropped whole.
    }
}
