package dev.colibri.kraken.common.rest;

import java.util.List;
import java.util.Optional;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/**
 * One request as it goes out.
 *
 * @param uri path and query, encoded, without the base address
 * @param body the body and its type; empty for none
 */
public record HttpCall(HttpMethod method, String uri, List<Header> headers, Optional<Body> body) {

    public HttpCall {
        headers = List.copyOf(headers);
    }

    /** A request that anybody may make. */
    public static HttpCall get(String uri) {
        return new HttpCall(HttpMethod.GET, uri, List.of(), Optional.empty());
    }

    /** Method and path; parameters and headers, which may hold what must not be seen, are left out. */
    @Override
    public String toString() {
        int query = uri.indexOf('?');
        return method + " " + (query < 0 ? uri : uri.substring(0, query));
    }

    /** A header. Its value may be a signature: it is not shown. */
    public record Header(String name, String value) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A body. It may hold a password: it is not shown. */
    public record Body(String type, Buffer bytes) {
        @Override
        public String toString() {
            return bytes.length() + " bytes of " + type;
        }
    }
}
