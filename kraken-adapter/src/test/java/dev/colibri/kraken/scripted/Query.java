package dev.colibri.kraken.scripted;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

import dev.colibri.kraken.common.wire.FormWriter;

/** What a request asked, as it was written. */
public record Query(String text, Map<String, String> parameters) {

    static Query of(FormWriter form) {
        return parse(form.toString());
    }

    /** A query as it stands in an address. */
    public static Query parse(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new Query(text, parameters);
    }

    public String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    public OptionalLong number(String name) {
        return parameters.containsKey(name) ? OptionalLong.of(Long.parseLong(parameters.get(name)))
                : OptionalLong.empty();
    }
}
