package dev.colibri.api.spi;

import java.util.List;

/** Where a command's results go: data to the standard output, everything else to the standard error. */
public interface Terminal {

    /** Whether a person watches, so that progress and colour make sense. */
    boolean isInteractive();

    /** Writes rows whole, as the chosen format says. */
    void table(OutputFormat format, List<String> columns, List<List<String>> rows);

    /** Writes a line of data. */
    void line(String text);

    /** Says something that is not data. */
    void say(String text);

    /** Shows how far something long has come; silent when nobody watches. */
    Progress progress(String what);

    /** How rows are written. */
    enum OutputFormat {
        TABLE, JSON, CSV, NDJSON
    }

    /** Something long that goes on. */
    interface Progress extends AutoCloseable {

        /**
         * Tells how far it is.
         *
         * @param done units done
         * @param all units in all, or a negative number when nobody knows
         * @param note what is being done; may be empty
         */
        void at(long done, long all, String note);

        /** Removes the bar. */
        @Override
        void close();
    }
}
