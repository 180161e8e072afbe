package dev.colibri.kraken.spot.rest;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.wire.Rows;

/** Asks for a token with which private streams are subscribed. */
public record WebSocketsTokenRequest() implements SpotRequest<WebSocketsToken> {

    @Override
    public SpotMethod method() {
        return SpotMethod.GET_WEB_SOCKETS_TOKEN;
    }

    /** Read by hand, so that the token is never in a record of text nor in a message of the mapper's. */
    @Override
    public WebSocketsToken read(JsonParser parser) throws IOException {
        Rows.requireObject(parser);
        Secret token = null;
        Long expires = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("token") && value == JsonToken.VALUE_STRING && !parser.getText().isEmpty()) {
                token = Secret.of(parser.getText());
            } else if (name.equals("expires") && value != JsonToken.VALUE_NULL) {
                expires = Rows.read(parser, name, number -> Rows.value(number, Long.class));
            } else {
                parser.skipChildren();
            }
        }
        return new WebSocketsToken(Rows.present(parser, "token", token), Rows.present(parser, "expires", expires));
    }
}
