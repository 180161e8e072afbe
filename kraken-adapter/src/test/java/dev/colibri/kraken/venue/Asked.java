package dev.colibri.kraken.venue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** A request as it came over HTTP. */
public record Asked(String method, String path, Map<String, String> parameters) {

    /** The parameters of a query and of a form, the form's first. */
    static Asked of(String method, String path, String query, String form) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : (form + "&" + query).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new Asked(method, path, parameters);
    }

    /** A parameter; empty when it is not given. */
    public String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    public OptionalLong number(String name) {
        return parameters.containsKey(name) ? OptionalLong.of(Long.parseLong(parameters.get(name)))
                : OptionalLong.empty();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
