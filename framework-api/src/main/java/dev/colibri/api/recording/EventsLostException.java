package dev.colibri.api.recording;

/**
 * Events that could not be put on disk and are gone from the recording. The writer goes on: its next block tells
 * readers how many are missing before it.
 */
public final class EventsLostException extends RecordingException {
    private static final long serialVersionUID = 1L;

    private final int events;

    EventsLostException(String message, int events, Throwable cause) {
        super(message, cause);
        this.events = events;
    }

    /** How many events are lost, at least one. */
    public int events() {
        return events;
    }
}
