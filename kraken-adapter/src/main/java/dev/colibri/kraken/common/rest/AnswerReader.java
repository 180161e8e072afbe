package dev.colibri.kraken.common.rest;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.errors.ErrorCatalogue;
import dev.colibri.kraken.common.wire.Json;

/**
 * Reads the bodies of answers. Long ones are read on a worker, so that a page of history never holds up the event loop.
 * What is not what it should be ends as a {@link VenueException} that names the place in the answer, and none of its
 * text.
 */
public final class AnswerReader {
    private static final int LONG = 64 * 1024;

    private final Vertx vertx;

    public AnswerReader(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Reads a body. */
    @FunctionalInterface
    public interface Reading<R> {
        /**
         * Reads the value.
         *
         * @param parser stands before the first token
         */
        R read(JsonParser parser) throws IOException;
    }

    /** Reads an answer. */
    public <R> Future<R> read(String what, HttpAnswer answer, Reading<R> reading) {
        byte[] bytes = answer.body().getBytes();
        if (bytes.length < LONG) {
            try {
                return Future.succeededFuture(readNow(what, bytes, reading));
            } catch (VenueException refused) {
                return Future.failedFuture(refused);
            }
        }
        return vertx.executeBlocking(() -> Optional.of(readNow(what, bytes, reading)), false)
                .map(read -> Objects.requireNonNull(read).orElseThrow());
    }

    /** Looks at the beginning of an answer, at once, and no further than the reading goes. */
    public <R> Future<R> peek(String what, HttpAnswer answer, Reading<R> reading) {
        try {
            return Future.succeededFuture(parse(what, answer.body().getBytes(), reading));
        } catch (VenueException refused) {
            return Future.failedFuture(refused);
        }
    }

    private static <R> R readNow(String what, byte[] bytes, Reading<R> reading) {
        return parse(what, bytes, parser -> {
            R result = reading.read(parser);
            if (parser.nextToken() != null) {
                throw ErrorCatalogue.malformed(what, "there is more after its end");
            }
            return result;
        });
    }

    private static <R> R parse(String what, byte[] bytes, Reading<R> reading) {
        try (JsonParser parser = Json.MAPPER.createParser(bytes)) {
            return reading.read(parser);
        } catch (JsonMappingException wrong) {
            throw ErrorCatalogue.malformed(what, sentence(wrong) + place(wrong));
        } catch (JsonProcessingException broken) {
            throw ErrorCatalogue.malformed(what, "it is not whole JSON");
        } catch (IOException broken) {
            throw ErrorCatalogue.malformed(what, "it cannot be read");
        } catch (InvalidValueException wrong) {
            throw ErrorCatalogue.malformed(what, text(wrong));
        }
    }

    private static String sentence(JsonMappingException wrong) {
        return wrong.getCause() instanceof InvalidValueException cause ? text(cause) : "it has not the expected shape";
    }

    private static String text(InvalidValueException wrong) {
        return Objects.requireNonNullElse(wrong.getMessage(), "a value is not valid");
    }

    private static String place(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : wrong.getPath()) {
            if (reference.getFieldName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                path.append('[').append(reference.getIndex()).append(']');
            }
        }
        return path.isEmpty() ? "" : " at " + path;
    }
}
