package dev.colibri.kraken.common.auth;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApiKeyTest {
    private static final String GOOD = "AAECAwQFBgc=";

    @ParameterizedTest
    @ValueSource(strings = {"not base64!", "AAECAwQFBgc", "AAEC=AwQF", "schlüssel", "===="})
    void aSecretThatIsNoBase64IsToldBeforeAnythingIsSent(String secret) {
        assertThatThrownBy(() -> new ApiKey("public", Secret.of(secret), Optional.empty(), "KRAKEN_API_SECRET"))
                .isInstanceOf(ConfigException.class).hasMessageContaining("KRAKEN_API_SECRET")
                .hasMessageContaining("base64").hasMessageNotContaining(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nbreak", "ümlaut"})
    void aPublicPartThatCannotBeSentIsRefused(String id) {
        assertThatThrownBy(() -> new ApiKey(id, Secret.of(GOOD), Optional.empty(), "spot.api_secret"))
                .isInstanceOf(ConfigException.class).hasMessageContaining("spot.api_secret");
    }

    @Test
    void aKeyPrintsTheBeginningOfItsPublicPartAlone() {
        assertThat(key("abcdefghijklmnop")).hasToString("abcd...");
        assertThat(key("PAPER-abcdefghijklmnopqrstuv")).hasToString("PAPER-abcd...");
        assertThat(key("abcdefg")).hasToString("...");
    }

    @Test
    void aPaperKeyIsKnownByItsPublicPart() {
        assertThat(key("PAPER-1234").isPaper()).isTrue();
        assertThat(key("paper-1234").isPaper()).isFalse();
        assertThat(key("XPAPER-1234").isPaper()).isFalse();
    }

    private static ApiKey key(String id) {
        return new ApiKey(id, Secret.of(GOOD), Optional.empty(), "test");
    }
}
