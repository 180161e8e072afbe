package dev.colibri.kraken.common.rest;

import java.time.Duration;
import java.util.Optional;

import io.vertx.core.net.ProxyOptions;
import io.vertx.core.net.ProxyType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProxiesTest {

    @Test
    void aProxyIsReadWithItsUser() {
        ProxyOptions proxy = Proxies.of(settings("socks5://proxy.example.com:1080")).orElseThrow();
        assertThat(proxy.getType()).isEqualTo(ProxyType.SOCKS5);
        assertThat(proxy.getHost()).isEqualTo("proxy.example.com");
        assertThat(proxy.getPort()).isEqualTo(1080);
        assertThat(proxy.getUsername()).isEqualTo("user");
        assertThat(proxy.getPassword()).isEqualTo("word");
        assertThat(Proxies.of(HttpSettings.USUAL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy.example.com:1080", "http://proxy.example.com", "ftp://proxy.example.com:21",
            "http://user:hidden@proxy.example.com:3128", "http://a b:1"})
    void whatIsNoProxyIsRefusedWithoutShowingIt(String text) {
        assertThatThrownBy(() -> Proxies.of(settings(text))).isInstanceOf(ConfigException.class)
                .hasMessageContaining("http.proxy").hasMessageNotContaining("hidden");
    }

    private static HttpSettings settings(String proxy) {
        return new HttpSettings(Duration.ofSeconds(1), Duration.ofSeconds(1), 4, 10, Optional.empty(), 0,
                Duration.ofMillis(1),
                Duration.ofMillis(1), Optional.of(proxy), Optional.of("user"), Optional.of(Secret.of("word")),
                Optional.empty());
    }
}
