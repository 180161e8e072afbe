package dev.colibri.kraken.common.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

import dev.colibri.api.config.ConfigException;
import dev.colibri.kraken.common.auth.ApiKey;

/**
 * Where an interface is: {@code https://api.kraken.com}, or a stand-in for it.
 *
 * @param prefix put before every path; empty or beginning with a slash, never ending with one
 */
public record BaseUrl(boolean tls, String host, int port, String prefix) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final String KRAKEN = "kraken.com";

    /**
     * Reads an address.
     *
     * @param place the setting it comes from, for messages
     * @throws ConfigException when it is none, or holds what an address of an interface must not hold
     */
    public static BaseUrl parse(String text, String place) {
        URI uri = uri(text, place);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean tls = scheme.equals("https") || scheme.equals("wss");
        boolean plain = scheme.equals("http") || scheme.equals("ws");
        if ((!tls && !plain) || uri.getHost() == null || uri.getHost().isEmpty()) {
            throw refused(place, "must be an address such as https://api.kraken.com");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused(place, "must have neither user nor query; keys have settings of their own");
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : tls ? HTTPS : HTTP;
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String host = uri.getHost();
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new BaseUrl(tls, bare.toLowerCase(Locale.ROOT), port, path);
    }

    /** Whether it is this machine, by an address that cannot lead elsewhere. */
    public boolean isLoopback() {
        return host.equals("localhost") || (host.startsWith("127.") && host.chars().allMatch(BaseUrl::isDottedDigit))
                || host.equals("::1");
    }

    /** Whether it is Kraken itself. */
    public boolean isKraken() {
        return host.equals(KRAKEN) || host.endsWith("." + KRAKEN);
    }

    /**
     * Holds the rules of what may be sent here: nothing in the clear off this machine, unless that is allowed and the
     * key is a paper exchange's; no paper key to Kraken.
     *
     * @param key the key that will be used, if any
     * @param allowPlaintext whether the user allowed plain text off this machine
     * @param place the setting the address comes from
     * @throws ConfigException naming the rule
     */
    public void check(Optional<ApiKey> key, boolean allowPlaintext, String place) {
        if (key.isPresent() && key.get().isPaper() && isKraken()) {
            throw refused(place, "must not be Kraken's when the key is a paper exchange's (" + key.get() + ")");
        }
        if (tls || isLoopback()) {
            return;
        }
        if (!allowPlaintext) {
            throw refused(place, "must begin with https:// or wss://, or be on this machine; "
                    + "allow_plaintext: true allows it for keys of a paper exchange");
        }
        if (key.isPresent() && !key.get().isPaper()) {
            throw refused(place, "must begin with https:// or wss://, since only keys that begin with PAPER- may "
                    + "travel in the clear");
        }
    }

    private static boolean isDottedDigit(int c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    private static URI uri(String text, String place) {
        try {
            return new URI(text.strip());
        } catch (URISyntaxException broken) {
            throw refused(place, "must be an address such as https://api.kraken.com");
        }
    }

    private static ConfigException refused(String place, String rule) {
        return new ConfigException("", place, rule);
    }

    /** The address. */
    @Override
    public String toString() {
        boolean usual = port == (tls ? HTTPS : HTTP);
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return (tls ? "https://" : "http://") + shown + (usual ? "" : ":" + port) + prefix;
    }
}
