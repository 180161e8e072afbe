package dev.colibri.kraken.common.wire;

import dev.colibri.api.model.Require;

/**
 * A row of a venue's table that nothing was made of, so that the others can be used.
 *
 * @param row what the venue calls it, or its place where it has no name
 * @param why the reason, for a person
 */
public record SkippedRow(String row, Kind kind, String why) {

    public SkippedRow {
        Require.present("row", row);
        Require.present("kind", kind);
        Require.present("reason", why);
    }

    /** A row that cannot be understood. */
    public static SkippedRow broken(String row, String why) {
        return new SkippedRow(row, Kind.BROKEN, why);
    }

    /** A row that is understood, of something that this connector does not trade. */
    public static SkippedRow notCovered(String row, String why) {
        return new SkippedRow(row, Kind.NOT_COVERED, why);
    }

    /** Whether anybody should look at it. */
    public enum Kind {
        /** It should be understood and is not. */
        BROKEN,
        /** It was to be expected. */
        NOT_COVERED
    }
}
