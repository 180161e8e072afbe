package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.kraken.common.wire.Rows;

/** Asks what the key that signs this request may do. */
public record ApiKeyInfoRequest() implements SpotRequest<ApiKeyInfo> {

    @Override
    public SpotMethod method() {
        return SpotMethod.GET_API_KEY_INFO;
    }

    @Override
    public ApiKeyInfo read(JsonParser parser) throws IOException {
        return Rows.object(parser, ApiKeyInfo.class);
    }
}
