package dev.colibri.kraken.common.errors;

import java.util.List;
import java.util.Locale;

import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

/** An entry of the catalogue. Its constant's name makes its code, so the name is as stable as the code. */
public sealed interface KrakenError permits SpotError, SpotSocketError, FuturesError, EdgeError {

    /** The constant's name. */
    String name();

    /** Where it comes from, as in its code: {@code spot}, {@code spot-socket}, {@code futures} or {@code edge}. */
    String origin();

    /** What it has in common with others. */
    ErrorKind kind();

    /** The texts that begin with which it is told; a detail may follow. Empty when it is known by other signs. */
    List<String> texts();

    /** What happened, as a sentence. */
    String meaning();

    /** What the user can do, as a sentence. */
    String remedy();

    /** Its name for programs, such as {@code kraken.spot.insufficient-funds}. Never changes. */
    default String code() {
        return "kraken." + origin() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an order command that it answers may have been carried out all the same. */
    default Certainty certainty() {
        return kind().certainty();
    }

    /** What kind of failure it is. */
    default Category category() {
        return kind().category();
    }

    /** What to do next. */
    default Advice advice() {
        return kind().advice();
    }
}
