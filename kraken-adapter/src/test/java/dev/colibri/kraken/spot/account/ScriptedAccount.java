package dev.colibri.kraken.spot.account;

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
import dev.colibri.kraken.spot.rest.SpotApi;
import dev.colibri.kraken.spot.rest.SpotMethod;
import dev.colibri.kraken.spot.rest.SpotRequest;

/** Answers requests with JSON texts, which the requests themselves read, and remembers what was asked. */
public final class ScriptedAccount implements SpotApi {
    private final Map<SpotMethod, Function<Map<String, String>, Future<String>>> replies =
            new EnumMap<>(SpotMethod.class);
    private final List<String> asked = new ArrayList<>();

    /** Answers a method with the {@code result} of every answer. */
    public ScriptedAccount answer(SpotMethod method, String result) {
        return answer(method, parameters -> result);
    }

    /** Answers a method by its parameters. */
    public ScriptedAccount answer(SpotMethod method, Function<Map<String, String>, String> result) {
        replies.put(method, parameters -> Future.succeededFuture(result.apply(parameters)));
        return this;
    }

    /** Refuses a method. */
    public ScriptedAccount refuse(SpotMethod method, Throwable refusal) {
        replies.put(method, parameters -> Future.failedFuture(refusal));
        return this;
    }

    /** What was asked, in order, such as {@code OPEN_ORDERS cl_ord_id=x}. */
    public List<String> asked() {
        return asked;
    }

    /** How often a method was asked. */
    public long asked(SpotMethod method) {
        return asked.stream().filter(text -> text.split(" ", 2)[0].equals(method.name())).count();
    }

    @Override
    public <R> Future<R> send(SpotRequest<R> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        asked.add(form.length() == 0 ? request.method().name() : request.method().name() + " " + form);
        var reply = replies.get(request.method());
        if (reply == null) {
            return Future.failedFuture(new VenueException("kraken.unscripted", VenueException.Category.VENUE,
                    VenueException.Advice.GIVE_UP, "Nothing is scripted for " + request.method(),
                    Optional.empty()));
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
