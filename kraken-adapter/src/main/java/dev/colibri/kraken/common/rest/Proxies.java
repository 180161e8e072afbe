package dev.colibri.kraken.common.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import io.vertx.core.net.ProxyOptions;
import io.vertx.core.net.ProxyType;

import dev.colibri.api.config.ConfigException;

/** Reads the address of a proxy. */
final class Proxies {
    private static final String RULE = "must be http://HOST:PORT, socks4://HOST:PORT or socks5://HOST:PORT, "
            + "with USER:PASSWORD@ before the host where the proxy asks for it";

    private Proxies() {}

    static ProxyOptions parse(String text) {
        try {
            URI uri = new URI(text.strip());
            if (uri.getHost() == null || uri.getPort() < 1 || uri.getScheme() == null) {
                throw refused();
            }
            ProxyOptions options = new ProxyOptions().setHost(uri.getHost()).setPort(uri.getPort())
                    .setType(type(uri.getScheme().toLowerCase(Locale.ROOT)));
            String user = uri.getUserInfo();
            if (user != null) {
                int colon = user.indexOf(':');
                options.setUsername(colon < 0 ? user : user.substring(0, colon));
                options.setPassword(colon < 0 ? "" : user.substring(colon + 1));
            }
            return options;
        } catch (URISyntaxException broken) {
            throw refused();
        }
    }

    private static ProxyType type(String scheme) {
        return switch (scheme) {
            case "http" -> ProxyType.HTTP;
            case "socks4" -> ProxyType.SOCKS4;
            case "socks5" -> ProxyType.SOCKS5;
            default -> throw refused();
        };
    }

    /** The text itself may hold a password, so it is not shown. */
    private static ConfigException refused() {
        return new ConfigException("", "http.proxy", RULE);
    }
}
