package dev.colibri.kraken.venue;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer as it goes out over HTTP. */
public record Told(int status, String type, String body) {

    public static Told json(JsonNode body) {
        return new Told(200, "application/json", Tree.text(body));
    }

    public static Told failure(int status, String words) {
        return new Told(status, "text/plain", words);
    }
}
