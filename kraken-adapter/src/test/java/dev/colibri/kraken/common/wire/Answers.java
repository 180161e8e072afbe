package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import io.vertx.core.Future;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;

/** Reads JSON texts as the REST client does: what is not what it should be is a typed failure. */
public final class Answers {
    private Answers() {}

    public static <R> Future<R> read(String json, Rows.Reading<R> reading) {
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            parser.nextToken();
            R read = reading.read(parser);
            return parser.nextToken() == null ? Future.succeededFuture(read) : malformed("more after its end");
        } catch (IOException wrong) {
            return malformed(String.valueOf(wrong.getMessage()));
        }
    }

    private static <R> Future<R> malformed(String why) {
        return Future.failedFuture(new VenueException("kraken.malformed", Category.PROTOCOL, Advice.GIVE_UP,
                "The answer cannot be read: " + why, Optional.empty()));
    }
}
