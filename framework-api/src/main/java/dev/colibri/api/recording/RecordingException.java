package dev.colibri.api.recording;

/** A recording that cannot be read or written. The message says which file and what is wrong with it. */
public sealed class RecordingException extends RuntimeException permits EventsLostException {
    private static final long serialVersionUID = 1L;

    public RecordingException(String message) {
        super(message);
    }

    public RecordingException(String message, Throwable cause) {
        super(message, cause);
    }
}
