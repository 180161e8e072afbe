package dev.colibri.kraken.futures.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.http.HttpMethod;

import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.rest.HttpCall;
import dev.colibri.kraken.common.rest.HttpCall.Header;
import dev.colibri.kraken.common.wire.FormWriter;

/**
 * Makes calls of requests and signs them with one key. All that this connector reads goes by {@code GET}, with the
 * parameters in the address. Lives on one event loop.
 */
public final class FuturesCalls {
    private static final byte[] NO_NONCE = {};

    private final ApiKey key;
    private final FuturesSigner signer;
    private final FormWriter form = new FormWriter();

    public FuturesCalls(ApiKey key) {
        this.key = key;
        this.signer = new FuturesSigner(key);
    }

    /** A call that anybody may make. */
    static HttpCall open(FuturesRequest<?> request) {
        FormWriter query = new FormWriter();
        request.write(query);
        return HttpCall.get(uri(path(request), query));
    }

    /**
     * A signed call.
     *
     * @param nonce empty to send none, which the venue allows
     */
    public HttpCall signed(FuturesRequest<?> request, Optional<String> nonce) {
        form.clear();
        request.write(form);
        String path = path(request);
        byte[] digits = nonce.map(text -> text.getBytes(StandardCharsets.US_ASCII)).orElse(NO_NONCE);
        String signature = signer.sign(form.array(), form.length(), digits,
                FuturesMethod.signedPath(path).getBytes(StandardCharsets.US_ASCII));
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("APIKey", key.id()));
        headers.add(new Header("Authent", signature));
        nonce.ifPresent(text -> headers.add(new Header("Nonce", text)));
        return new HttpCall(HttpMethod.GET, uri(path, form), headers, Optional.empty());
    }

    private static String path(FuturesRequest<?> request) {
        FuturesMethod method = request.method();
        return method.path(method.hasSubject() ? request.subject() : "");
    }

    private static String uri(String path, FormWriter query) {
        return query.length() == 0 ? path : path + "?" + query;
    }
}
