package dev.colibri.kraken.spot.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.vertx.core.Future;

/** Asks for many rows by name, as many with each request as the venue allows, one request after another. */
final class Chunks {
    private Chunks() {}

    /**
     * Asks for rows.
     *
     * @param names which
     * @param most how many with one request
     * @param request asks for some of them
     * @return those that the venue knows
     */
    static <T> Future<Map<String, T>> all(List<String> names, int most,
            Function<List<String>, Future<Map<String, T>>> request) {
        Future<Map<String, T>> all = Future.succeededFuture(new LinkedHashMap<>());
        for (int from = 0; from < names.size(); from += most) {
            List<String> chunk = new ArrayList<>(names.subList(from, Math.min(names.size(), from + most)));
            all = all.compose(before -> request.apply(chunk).map(rows -> {
                before.putAll(rows);
                return before;
            }));
        }
        return all;
    }
}
