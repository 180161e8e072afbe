package dev.colibri.kraken.common.wire;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;

/** What records do with the lists that they are given. */
public final class Lists {
    private Lists() {}

    /** An immutable copy; empty for a list that was left out. A list with a gap is refused by its name. */
    public static <T> List<T> copy(String field, @Nullable List<T> given) {
        if (given == null) {
            return List.of();
        }
        for (Object element : given) {
            if (element == null) {
                throw new InvalidValueException(field, given.toString(), "must have no gaps");
            }
        }
        return List.copyOf(given);
    }
}
