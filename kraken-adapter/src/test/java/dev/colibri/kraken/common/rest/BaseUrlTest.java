package dev.colibri.kraken.common.rest;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.auth.ApiKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BaseUrlTest {
    private static final Optional<ApiKey> REAL = key("a-real-key");
    private static final Optional<ApiKey> PAPER = key("PAPER-a-key");

    @Test
    void anAddressKeepsItsPrefixWithoutTheLastSlash() {
        assertThat(url("https://Example.com/kraken/")).isEqualTo(new BaseUrl(true, "example.com", 443, "/kraken"))
                .hasToString("https://example.com/kraken");
        assertThat(url("http://127.0.0.1:8080")).isEqualTo(new BaseUrl(false, "127.0.0.1", 8080, ""))
                .hasToString("http://127.0.0.1:8080");
        assertThat(url("http://[::1]:80/")).isEqualTo(new BaseUrl(false, "::1", 80, "")).hasToString("http://[::1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.kraken.com", "ftp://api.kraken.com", "https://", "https://user:word@kraken.com",
            "https://api.kraken.com?key=1", "https://api.kraken.com#x", "https://a b"})
    void whatIsNoAddressIsRefusedWithoutShowingIt(String text) {
        assertThatThrownBy(() -> url(text)).isInstanceOf(ConfigException.class).hasMessageContaining("spot.rest_url")
                .hasMessageNotContaining("word");
    }

    @Test
    void nothingTravelsInTheClearOffThisMachine() {
        assertThatThrownBy(() -> url("http://example.com").check(Optional.empty(), false, "spot.rest_url"))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> url("http://127.example.com").check(REAL, false, "spot.rest_url"))
                .isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> url("http://localhost.example.com").check(REAL, false, "spot.rest_url"))
                .isInstanceOf(ConfigException.class);
        assertThatCode(() -> url("http://127.0.0.1:1").check(REAL, false, "spot.rest_url")).doesNotThrowAnyException();
        assertThatCode(() -> url("http://localhost:1").check(REAL, false, "spot.rest_url")).doesNotThrowAnyException();
    }

    @Test
    void allowedPlainTextIsForPaperKeysAlone() {
        assertThatThrownBy(() -> url("http://example.com").check(REAL, true, "spot.rest_url"))
                .hasMessageContaining("PAPER-");
        assertThatCode(() -> url("http://example.com").check(PAPER, true, "spot.rest_url")).doesNotThrowAnyException();
        assertThatCode(() -> url("http://example.com").check(Optional.empty(), true, "spot.rest_url"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api.kraken.com", "https://futures.kraken.com", "https://KRAKEN.com"})
    void aPaperKeyIsNeverSentToKraken(String address) {
        assertThatThrownBy(() -> url(address).check(PAPER, true, "spot.rest_url")).hasMessageContaining("PAPER-...")
                .hasMessageContaining("paper exchange");
        assertThatCode(() -> url(address).check(REAL, false, "spot.rest_url")).doesNotThrowAnyException();
        assertThatCode(() -> url("https://notkraken.com").check(PAPER, false, "spot.rest_url"))
                .doesNotThrowAnyException();
    }

    private static BaseUrl url(String text) {
        return BaseUrl.parse(text, "spot.rest_url");
    }

    private static Optional<ApiKey> key(String id) {
        return Optional.of(new ApiKey(id, Secret.of("AAECAwQFBgc="), Optional.empty(), "test"));
    }
}
