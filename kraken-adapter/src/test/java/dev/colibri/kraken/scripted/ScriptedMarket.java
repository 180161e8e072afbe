package dev.colibri.kraken.scripted;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonParser;
import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.futures.rest.FuturesRequest;
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotMethod;
import dev.colibri.kraken.spot.rest.SpotRequest;

/**
 * Both interfaces of the venue in memory. A test says what each method answers, as JSON; what was asked can be looked
 * at. Answers come at once, or when {@link #answerNext} is called.
 */
public final class ScriptedMarket implements SpotApi, FuturesApi {
    private final Map<SpotMethod, Function<Query, String>> spot = new EnumMap<>(SpotMethod.class);
    private final Map<FuturesMethod, BiFunction<String, Query, String>> futures = new EnumMap<>(FuturesMethod.class);
    private final List<String> asked = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean held;
    private int untilFailure = -1;

    /** What a Spot method answers: the text of {@code result}. */
    public ScriptedMarket spot(SpotMethod method, Function<Query, String> answer) {
        spot.put(method, answer);
        return this;
    }

    /** What a Futures method answers to its subject, which is empty where it has none, and its query. */
    public ScriptedMarket futures(FuturesMethod method, BiFunction<String, Query, String> answer) {
        futures.put(method, answer);
        return this;
    }

    /** From now on answers wait to be called for. */
    public ScriptedMarket held() {
        held = true;
        return this;
    }

    /** Lets the request that waits longest be answered. */
    public boolean answerNext() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    /** After so many more requests each one fails; a negative number: none. */
    public void failAfter(int requests) {
        untilFailure = requests;
    }

    /** What was asked, in order: the method, its subject and its parameters. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public <R> Future<R> send(SpotRequest<R> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        Query query = Query.of(form);
        asked.add((request.method() + " " + query.text()).strip());
        return answer(() -> spot.get(request.method()).apply(query), request::read);
    }

    @Override
    public <R> Future<R> send(FuturesRequest<R> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        Query query = Query.of(form);
        String subject = request.method().hasSubject() ? request.subject() : "";
        asked.add((request.method() + " " + (subject + " " + query.text()).strip()).strip());
        return answer(() -> futures.get(request.method()).apply(subject, query), request::read);
    }

    private <R> Future<R> answer(Supplier<String> text, Reader<R> reader) {
        if (untilFailure == 0) {
            return Future.failedFuture(new VenueException("kraken.unavailable", VenueException.Category.VENUE,
                    VenueException.Advice.RETRY_LATER, "The venue does not answer", Optional.of("EService:Busy")));
        }
        untilFailure--;
        if (!held) {
            return read(text.get(), reader);
        }
        Promise<R> promise = Promise.promise();
        waiting.add(() -> read(text.get(), reader).onComplete(promise));
        return promise.future();
    }

    private static <R> Future<R> read(String text, Reader<R> reader) {
        try {
            return Future.succeededFuture(decode(text, reader));
        } catch (IOException | InvalidValueException | NumberFormatException unreadable) {
            return Future.failedFuture(new VenueException("kraken.unreadable", VenueException.Category.PROTOCOL,
                    VenueException.Advice.RETRY_LATER, "The answer cannot be read", Optional.empty()));
        }
    }

    /** Reads a text as a request reads its answer, and insists that nothing is left. */
    public static <R> R decode(String text, Reader<R> reader) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            parser.nextToken();
            R answer = reader.read(parser);
            if (parser.nextToken() != null) {
                throw new IOException("the request left something unread, from " + parser.currentToken());
            }
            return answer;
        }
    }

    /** How a request reads its answer. */
    @FunctionalInterface
    public interface Reader<R> {
        R read(JsonParser parser) throws IOException;
    }
}
