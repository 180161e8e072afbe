package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.vertx.core.Future;

import dev.colibri.api.model.InvalidValueException;
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
        } catch (JsonMappingException wrong) {
            String why = wrong.getCause() instanceof InvalidValueException cause ? String.valueOf(cause.getMessage())
                    : "it has not the expected shape";
            return malformed(why + " at " + wrong.getPath().stream().map(Answers::step)
                    .collect(Collectors.joining(".")));
        } catch (IOException broken) {
            return malformed("it is not whole JSON");
        } catch (InvalidValueException wrong) {
            return malformed(String.valueOf(wrong.getMessage()));
        }
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : reference.getFieldName();
    }

    private static <R> Future<R> malformed(String why) {
        return Future.failedFuture(new VenueException("kraken.malformed", Category.PROTOCOL, Advice.GIVE_UP,
                "The answer cannot be read: " + why, Optional.empty()));
    }
}
