package dev.colibri.kraken.futures.account;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.vertx.core.Future;

import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.wire.Answers;
import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.futures.rest.FuturesRequest;

/** Answers requests with JSON texts, which the requests themselves read, and remembers what was asked. */
public final class ScriptedAccount implements FuturesApi {
    private final Map<FuturesMethod, Function<Map<String, String>, Future<String>>> replies =
            new EnumMap<>(FuturesMethod.class);
    private final List<String> asked = new ArrayList<>();

    /** Answers a method with the same text always. */
    public ScriptedAccount answer(FuturesMethod method, String json) {
        return answer(method, parameters -> json);
    }

    /** Answers a method by its parameters. */
    public ScriptedAccount answer(FuturesMethod method, Function<Map<String, String>, String> json) {
        replies.put(method, parameters -> Future.succeededFuture(json.apply(parameters)));
        return this;
    }

    /** Refuses a method. */
    public ScriptedAccount refuse(FuturesMethod method, Throwable refusal) {
        replies.put(method, parameters -> Future.failedFuture(refusal));
        return this;
    }

    /** What was asked, in order, such as {@code FILLS lastFillTime=x}. */
    public List<String> asked() {
        return asked;
    }

    /** How often a method was asked. */
    public long asked(FuturesMethod method) {
        return asked.stream().filter(text -> text.split(" ", 2)[0].equals(method.name())).count();
    }

    @Override
    public <R> Future<R> send(FuturesRequest<R> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        asked.add(form.length() == 0 ? request.method().name() : request.method().name() + " " + form);
        var reply = replies.get(request.method());
        if (reply == null) {
            return Future.failedFuture(new VenueException("kraken.unscripted", VenueException.Category.VENUE,
                    VenueException.Advice.GIVE_UP, "Nothing is scripted for " + request.method(), Optional.empty()));
        }
        return reply.apply(parameters(form.toString())).compose(json -> Answers.read(json, request::read));
    }

    private static Map<String, String> parameters(String form) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals >= 0) {
                parameters.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
