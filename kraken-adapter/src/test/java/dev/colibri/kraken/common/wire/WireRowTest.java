package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.kraken.scripted.ScriptedMarket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WireRowTest {
    private record Level(BigDecimal price, long time, String text) {

        static Level read(WireRow row) throws IOException {
            return new Level(row.decimal("price"), row.integer("time"), row.text("text"));
        }
    }

    private static List<Level> read(String json) throws IOException {
        return ScriptedMarket.decode(json, parser -> WireRow.list(parser, "level", Level::read));
    }

    @Test
    void elementsAreReadByPositionAndFurtherOnesPassedOver() throws IOException {
        assertThat(read("[[\"1.50\",7,\"a\"],[2e-7,8,\"b\",[1,{\"c\":[2]}],null,{}]]")).containsExactly(
                new Level(new BigDecimal("1.50"), 7, "a"), new Level(new BigDecimal("2E-7"), 8, "b"));
        assertThat(read("[]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "7", "null", "[7]", "[{}]", "[null]", "[[]]", "[[\"1\"]]", "[[\"1\",7]]",
            "[[\"\",7,\"a\"]]", "[[\"x\",7,\"a\"]]", "[[\"1\",7.5,\"a\"]]", "[[\"1\",\"7\",\"a\"]]", "[[\"1\",7,9]]",
            "[[null,7,\"a\"]]", "[[true,7,\"a\"]]", "[[[1],7,\"a\"]]", "[[\"1\",99999999999999999999,\"a\"]]",
            "[[\"1e99\",7,\"a\"]]", "[[\"1\",7,\"a\"", "[[\"1\",7,\"a\",", "[[\"1\",7,\"a\"]"})
    void whatIsMissingOrOfAnotherKindFails(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }

    @Test
    void theMessageNamesWhatIsWrong() {
        assertThatThrownBy(() -> read("[[\"1\",\"7\",\"a\"]]")).hasMessageContaining("level must have its time");
    }
}
