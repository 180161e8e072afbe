package dev.colibri.kraken.common.feed;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WireNameTest {
    private final WireName name = new WireName();

    @ParameterizedTest
    @ValueSource(strings = {"BTC/USD", "PF_XBTUSD", "x", "!~", "123456789012345678901234567890123456789012345678"})
    void aNameIsItsBytes(String text) {
        assertThat(fromBytes(text)).isTrue();
        assertThat(name).hasToString(text);
        name.clear();
        assertThat(fromCharacters(text)).isTrue();
        assertThat(name).hasToString(text);
        assertThat(name.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BTC USD", "BTC\tUSD", "\u0000", "BTC\u007f", "BTC/\u20ac", "\u00e4",
            "1234567890123456789012345678901234567890123456789"})
    void whatCannotBeANameLeavesNone(String text) {
        fromBytes("BTC/USD");
        assertThat(fromBytes(text)).isFalse();
        assertThat(name.isEmpty()).isTrue();
        fromBytes("BTC/USD");
        assertThat(fromCharacters(text)).isFalse();
        assertThat(name.isEmpty()).isTrue();
    }

    @Test
    void aNameBecomesAnother() {
        WireName other = new WireName();
        fromBytes("ETH/USD");
        assertThat(other.isSame(name)).isFalse();
        other.set(name);
        name.clear();
        assertThat(other).hasToString("ETH/USD");
        fromBytes("ETH/USDT");
        assertThat(other.isSame(name)).isFalse();
        fromBytes("ETH/USD");
        assertThat(other.isSame(name)).isTrue();
    }

    private boolean fromBytes(String text) {
        byte[] bytes = ("a" + text + "z").getBytes(StandardCharsets.UTF_8);
        return name.set(bytes, 1, bytes.length - 1);
    }

    private boolean fromCharacters(String text) {
        return name.set(("a" + text + "z").toCharArray(), 1, text.length());
    }
}
