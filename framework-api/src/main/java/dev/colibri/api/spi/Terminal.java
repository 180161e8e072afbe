package dev.colibri.api.spi;

import java.util.List;

import dev.colibri.api.model.Require;

/**
 * Where a command's results go: data to the standard output, everything else to the standard error.
 *
 * <p>When whoever reads the data has gone, as {@code head} does, writing throws; a command lets that pass, and the
 * command line ends it quietly.
 */
public interface Terminal {

    /** Whether a person watches, so that progress makes sense. */
    boolean isInteractive();

    /** How the user wants rows, by {@code -o}; a table when nothing was said. */
    OutputFormat format();

    /** Begins rows of data in the user's format; closing them ends it. */
    Rows rows(List<Column> columns);

    /** Writes rows of data whole. */
    default void table(List<Column> columns, List<List<String>> rows) {
        try (Rows writer = rows(columns)) {
            rows.forEach(writer::row);
        }
    }

    /** Writes a line of data. */
    void line(String text);

    /** Says something that is not data. */
    void say(String text);

    /** Shows how far something long has come; silent when nobody watches. */
    Progress progress(String what);

    /** How rows are written. */
    enum OutputFormat {
        /** Aligned columns for a person. */
        TABLE,
        /** One array of objects. */
        JSON,
        /** A line of names and a line for each row, quoted as RFC 4180 says, ended by a line feed. */
        CSV,
        /** An object a line. */
        NDJSON
    }

    /**
     * A column.
     *
     * @param name in snake case, as programs read it; people see {@code LAST_PRICE} as {@code LAST PRICE}
     */
    record Column(String name, Kind kind) {
        public Column {
            Require.token("column", name, 40);
            Require.present("kind of column " + name, kind);
        }

        /** A column of words. */
        public static Column text(String name) {
            return new Column(name, Kind.TEXT);
        }

        /** A column of counts. */
        public static Column number(String name) {
            return new Column(name, Kind.NUMBER);
        }

        /** A column of prices, quantities or amounts. */
        public static Column decimal(String name) {
            return new Column(name, Kind.DECIMAL);
        }

        /** A column of yes and no. */
        public static Column flag(String name) {
            return new Column(name, Kind.FLAG);
        }
    }

    /** What a column holds. An empty cell of any kind but text is {@code null} in JSON. */
    enum Kind {
        /** Words: aligned left, a JSON string. */
        TEXT,
        /** Counts: aligned right, a JSON number. */
        NUMBER,
        /** Exact decimals: aligned right, a JSON string, since readers of JSON numbers round them. */
        DECIMAL,
        /** {@code true} or {@code false}, a JSON boolean. */
        FLAG
    }

    /** Rows being written. */
    interface Rows extends AutoCloseable {

        /**
         * Adds a row. Each format but the table is written as it comes.
         *
         * @param cells one for each column; empty for nothing
         */
        void row(List<String> cells);

        /** Shows what has come so far. A table is laid out by what it has and keeps that layout. */
        void flush();

        /** Ends the rows. A second call does nothing. */
        @Override
        void close();
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
