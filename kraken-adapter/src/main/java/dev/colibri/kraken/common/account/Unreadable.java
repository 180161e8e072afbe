package dev.colibri.kraken.common.account;

import java.util.Optional;
import java.util.function.Supplier;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

/** Failures of whole reports, because of one row: a part is never taken for the whole. */
public final class Unreadable {
    /** The code of such a failure. */
    public static final String CODE = "kraken.unreadable-row";

    private Unreadable() {}

    /**
     * Makes something of a row.
     *
     * @param report what is being told, such as {@code closed orders}
     * @param row the row's name
     * @throws VenueException when a value of the row is not valid; it names the row
     */
    public static <T> T row(String report, String row, Supplier<T> mapping) {
        try {
            return mapping.get();
        } catch (InvalidValueException wrong) {
            throw failure(report, row, String.valueOf(wrong.getMessage()));
        }
    }

    /** The failure of a report because of a row. */
    public static VenueException failure(String report, String row, String why) {
        return new VenueException(CODE, Category.PROTOCOL, Advice.GIVE_UP,
                "Kraken's " + report + " cannot be told, since row " + row + " cannot be read: " + why,
                Optional.empty());
    }
}
