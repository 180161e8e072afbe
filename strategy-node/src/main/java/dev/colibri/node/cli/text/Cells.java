package dev.colibri.node.cli.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.EventTime;

/** Values as cells of a row; what is not known is an empty cell. */
public final class Cells {
    private Cells() {}

    /** A time in ISO-8601, UTC, as exactly as it is known. */
    public static String time(long epochNanos) {
        return EventTime.instant(epochNanos).toString();
    }

    /** A price, quantity or other exact figure, if it is there. */
    public static String figure(@Nullable Object figure) {
        return switch (figure) {
            case null -> "";
            case Optional<?> some -> figure(some.orElse(null));
            case BigDecimal number -> number.toPlainString();
            default -> figure.toString();
        };
    }

    /** A constant's name as words: {@code post only}. */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
