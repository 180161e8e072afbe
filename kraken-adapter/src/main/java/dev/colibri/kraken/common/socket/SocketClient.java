package dev.colibri.kraken.common.socket;

import java.time.Duration;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.net.PemTrustOptions;

import dev.colibri.kraken.common.rest.BaseUrl;
import dev.colibri.kraken.common.rest.HttpTransport;
import dev.colibri.kraken.common.rest.Proxies;

/** How the library's own client is set up. */
final class SocketClient {
    /** The longest frame that is taken; snapshots of deep books have one or two megabytes. */
    static final int LONGEST_FRAME = 4 * 1024 * 1024;
    /** The longest message that is taken. */
    static final int LONGEST_MESSAGE = 16 * 1024 * 1024;
    /** How long a goodbye waits for the other side's. */
    static final Duration GOODBYE = Duration.ofSeconds(2);

    /** By how much the library's own deadlines come after ours, which decide. */
    private static final Duration LATER = Duration.ofSeconds(1);

    private SocketClient() {}

    static WebSocketClient of(SocketNode node, SocketSettings settings) {
        WebSocketClientOptions options = new WebSocketClientOptions()
                .setMaxFrameSize(LONGEST_FRAME)
                .setMaxMessageSize(LONGEST_MESSAGE)
                .setVerifyHost(true)
                .setTryUsePerMessageCompression(settings.compression())
                .setClosingTimeout(Math.toIntExact(GOODBYE.toSeconds()))
                .setConnectTimeout(millis(settings.connectTimeout()))
                // Frees a link that was given up and whose other side takes not even the goodbye.
                .setIdleTimeout(Math.toIntExact(2 * Math.max(1, settings.idleTimeout().toSeconds())));
        node.http().trustFile().ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file)));
        Proxies.of(node.http()).ifPresent(options::setProxyOptions);
        return node.vertx().createWebSocketClient(options);
    }

    static WebSocketConnectOptions target(BaseUrl url, SocketSettings settings) {
        WebSocketConnectOptions options = new WebSocketConnectOptions();
        options.setHost(url.host()).setPort(url.port()).setSsl(url.tls());
        options.setURI(url.prefix().isEmpty() ? "/" : url.prefix());
        options.setTimeout(millis(settings.connectTimeout()));
        options.putHeader(HttpHeaders.USER_AGENT.toString(), HttpTransport.USER_AGENT);
        return options;
    }

    private static int millis(Duration timeout) {
        return Math.toIntExact(timeout.plus(LATER).toMillis());
    }
}
