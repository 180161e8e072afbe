package dev.colibri.kraken.scripted;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vertx.core.Future;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotRequest;

/** Both interfaces of a scripted venue without a transport: requests are written, answers are read, at once. */
public record MemoryApi(ScriptedVenue venue) implements SpotApi, FuturesApi {

    @Override
    public <R> Future<R> send(SpotRequest<R> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        return read(venue.answer(request.method().path(), form.toString()), parser -> {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isResult = parser.currentName().equals("result");
                boolean isError = parser.currentName().equals("error");
                parser.nextToken();
                if (isResult) {
                    return request.read(parser);
                }
                if (isError && parser.nextToken() == JsonToken.VALUE_STRING) {
                    throw refusal(parser.getText());
                }
            }
            throw refusal("neither result nor error");
        });
    }

    @Override
    public <R> Future<R> send(FuturesRequest<R> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        return read(venue.answer(request.method().path(""), form.toString()), request::read);
    }

    private static <R> Future<R> read(String text, Reading<R> reading) {
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            parser.nextToken();
            return Future.succeededFuture(reading.read(parser));
        } catch (VenueException refused) {
            return Future.failedFuture(refused);
        } catch (IOException | InvalidValueException broken) {
            return Future.failedFuture(refusal("cannot be read: " + broken.getMessage()));
        }
    }

    private static VenueException refusal(String words) {
        return new VenueException("scripted", VenueException.Category.VENUE, VenueException.Advice.RETRY_LATER, words,
                Optional.empty());
    }

    /** Reads what stands at a parser. */
    private interface Reading<R> {
        R read(JsonParser parser) throws IOException;
    }
}
