package dev.colibri.kraken.common.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.jspecify.annotations.Nullable;

/** JSON that is not of the shape it should have. */
public final class Malformed {
    private Malformed() {}

    /** The failure to read what a parser stands on. */
    public static MismatchedInputException at(JsonParser parser, String sentence) {
        return MismatchedInputException.from(parser, (@Nullable Class<?>) null, sentence);
    }
}
