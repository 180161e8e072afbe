package dev.colibri.api.book;

/**
 * A live view was read after the callback that received it had returned. By then it shows another moment, or half of
 * one.
 */
public class StaleViewException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String instrument;

    /**
     * @param instrument whose book it was
     * @param advice what to do instead, as the end of a sentence
     */
    StaleViewException(String instrument, String advice) {
        super("the book of " + instrument + " was read after the callback that received it had returned; " + advice);
        this.instrument = instrument;
    }

    /** Whose book it was, in the text form of an instrument id. */
    public String instrument() {
        return instrument;
    }
}
