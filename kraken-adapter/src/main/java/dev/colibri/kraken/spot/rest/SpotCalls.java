package dev.colibri.kraken.spot.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.common.rest.HttpCall;
import dev.colibri.kraken.common.rest.HttpCall.Body;
import dev.colibri.kraken.common.rest.HttpCall.Header;
import dev.colibri.kraken.common.wire.FormWriter;

/** Makes calls of requests and signs them with one key. Lives on one event loop. */
public final class SpotCalls {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final ApiKey key;
    private final SpotSigner signer;
    private final FormWriter form = new FormWriter();

    public SpotCalls(ApiKey key) {
        this.key = key;
        this.signer = new SpotSigner(key);
    }

    /** A call that anybody may make. */
    static HttpCall open(SpotRequest<?> request) {
        FormWriter query = new FormWriter();
        request.write(query);
        String path = request.method().path();
        return HttpCall.get(query.length() == 0 ? path : path + "?" + query);
    }

    /** A signed call. */
    public HttpCall signed(SpotRequest<?> request, long nonce) {
        form.clear().add("nonce", nonce);
        request.write(form);
        key.otp().ifPresent(otp -> otp.use(text -> form.add("otp", new String(text))));
        String path = request.method().path();
        String signature = signer.sign(path.getBytes(StandardCharsets.US_ASCII), nonce, form.array(), form.length());
        return new HttpCall(HttpMethod.POST, path,
                List.of(new Header("API-Key", key.id()), new Header("API-Sign", signature)),
                Optional.of(new Body(FORM, Buffer.buffer(form.toBytes()))));
    }
}
