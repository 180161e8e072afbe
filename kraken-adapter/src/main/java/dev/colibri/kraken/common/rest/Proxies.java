package dev.colibri.kraken.common.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import io.vertx.core.net.ProxyOptions;
import io.vertx.core.net.ProxyType;

import dev.colibri.api.config.ConfigException;

/** Reads the address of a proxy. */
public final class Proxies {
    private Proxies() {}

    /** The configured proxy, if there is one. */
    public static Optional<ProxyOptions> of(HttpSettings settings) {
        Optional<ProxyOptions> proxy = settings.proxy().map(Proxies::parse);
        proxy.ifPresent(options -> {
            settings.proxyUser().ifPresent(options::setUsername);
            settings.proxyPassword().ifPresent(secret -> secret.use(text -> options.setPassword(new String(text))));
        });
        return proxy;
    }

    private static ProxyOptions parse(String text) {
        try {
            URI uri = new URI(text.strip());
            if (uri.getHost() == null || uri.getPort() < 1 || uri.getScheme() == null || uri.getUserInfo() != null) {
                throw refused();
            }
            return new ProxyOptions().setHost(uri.getHost()).setPort(uri.getPort())
                    .setType(type(uri.getScheme().toLowerCase(Locale.ROOT)));
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

    /** The text may hold a password that should not be there, so it is not shown. */
    private static ConfigException refused() {
        return new ConfigException("", "http.proxy", "must be http://HOST:PORT, socks4://HOST:PORT or "
                + "socks5://HOST:PORT; a user's name and password have settings of their own");
    }
}
