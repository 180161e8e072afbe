package dev.colibri.kraken.common.rest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import io.vertx.core.buffer.Buffer;

/**
 * What came back.
 *
 * @param contentType empty when the answer names none
 * @param reset in how long the venue takes requests again, where it says so
 */
public record HttpAnswer(int status, String contentType, Optional<Duration> reset, Buffer body) {

    /** The status of a request that was taken. */
    public static final int OK = 200;

    private static final int SHOWN = 500;

    /** Whether the body begins as JSON does, which pages of an edge in between never do. */
    public boolean looksLikeJson() {
        for (int i = 0; i < body.length(); i++) {
            byte c = body.getByte(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c == '{' || c == '[';
            }
        }
        return false;
    }

    /** How the body begins, as text. */
    public String beginning() {
        return new String(body.getBytes(0, Math.min(SHOWN, body.length())), StandardCharsets.UTF_8);
    }

    /** The status and the size; the body may hold a token, and is not shown. */
    @Override
    public String toString() {
        return "HTTP " + status + " with " + body.length() + " bytes";
    }
}
