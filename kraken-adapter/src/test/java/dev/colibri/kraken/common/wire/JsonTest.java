package dev.colibri.kraken.common.wire;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonTest {

    @Test
    void aDecimalIsExactWhetherItIsTextOrNumber() throws Exception {
        assertThat(read("[1762820035.982277754,\"0.10000000\",1e-10,\"-3.99e-09\",7]")).containsExactly(
                new BigDecimal("1762820035.982277754"), new BigDecimal("0.10000000"), new BigDecimal("1E-10"),
                new BigDecimal("-3.99E-9"), new BigDecimal("7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[\"\"]", "[\"NaN\"]", "[\"1,5\"]", "[true]", "[[]]", "[{}]", "[\"1E+1000000000\"]", "[1e999]",
                    "[\"0x10\"]", "[\" 1\"]", "[1", "[01]",
                    "[\"11111111111111111111111111111111111111111111111111111111111111111\"]"})
    void whatIsNoDecimalIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(JsonProcessingException.class);
    }

    private static List<BigDecimal> read(String text) throws Exception {
        return List.of(Json.MAPPER.readValue(text, BigDecimal[].class));
    }
}
