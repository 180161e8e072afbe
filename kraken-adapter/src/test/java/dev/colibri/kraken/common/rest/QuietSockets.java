package dev.colibri.kraken.common.rest;

import io.vertx.core.http.ServerWebSocket;

/** The socket side of servers that are about requests: a link stands, pings are answered, and nothing else is said. */
public final class QuietSockets {
    private QuietSockets() {}

    /** Takes a link of either product. */
    public static void take(ServerWebSocket link) {
        String pong = link.path().equals("/v2") ? "{\"method\":\"pong\"}" : "{\"event\":\"pong\"}";
        link.textMessageHandler(text -> {
            if (text.contains("ping")) {
                link.writeTextMessage(pong);
            }
        });
    }

    /** The address of a product's sockets on a server of this address. */
    public static String url(String server, String path) {
        return server.replaceFirst("^http", "ws") + path;
    }
}
