package dev.colibri.api.book;

import dev.colibri.api.model.InstrumentId;

/** Lets readers through until it is closed, for good. A book's view and the views within it share one. */
final class ViewGuard {
    private final InstrumentId instrument;
    private final String advice;
    private boolean closed;

    ViewGuard(InstrumentId instrument, String advice) {
        this.instrument = instrument;
        this.advice = advice;
    }

    void close() {
        closed = true;
    }

    void check() {
        if (closed) {
            throw new StaleViewException(instrument.toString(), advice);
        }
    }
}
