package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.api.model.Require;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LenientRowsTest {

    record Row(String name, @JsonProperty(required = true) int decimals, BigDecimal figure) {
        Row {
            Require.present("name", name);
        }
    }

    @Test
    void aBrokenRowIsNamedAndTheOthersAreRead() throws IOException {
        LenientRows<Row> rows = named("""
                {"one": {"name": "a", "decimals": 1, "figure": "0.10"},
                 "two": {"name": "b", "decimals": 1, "figure": "ten"},
                 "three": {"decimals": 1},
                 "four": {"name": "d"},
                 "five": {"name": "e", "decimals": 99999999999},
                 "six": null, "seven": [], "eight": "text",
                 "nine": {"name": "i", "decimals": 2, "figure": 1e-10}}
                """);
        assertThat(rows.rows().keySet()).containsExactly("one", "nine");
        assertThat(rows.rows().get("nine").figure()).isEqualByComparingTo("0.0000000001");
        assertThat(rows.skipped()).extracting(SkippedRow::row).containsExactly("two", "three", "four", "five", "six",
                "seven", "eight");
        assertThat(rows.skipped()).extracting(SkippedRow::kind).containsOnly(SkippedRow.Kind.BROKEN);
        assertThat(rows.skipped().get(0).why()).startsWith("figure: not a decimal").contains("ten");
        assertThat(rows.skipped().get(1).why()).isEqualTo("name must be given, but was null");
        assertThat(rows.skipped().get(2).why()).contains("decimals");
        assertThat(rows.skipped().get(4).why()).isEqualTo("there must be something in the place of null");
    }

    @Test
    void aRowThatComesTwiceCountsOnce() throws IOException {
        LenientRows<Row> rows = named("{\"one\": {\"name\": \"a\", \"decimals\": 1}, "
                + "\"one\": {\"name\": \"b\", \"decimals\": 2}}");
        assertThat(rows.rows().get("one").name()).isEqualTo("a");
        assertThat(rows.skipped()).containsExactly(SkippedRow.broken("one", "comes twice"));
    }

    @Test
    void whatStandsBehindARefusedFieldIsPassedOver() throws IOException {
        LenientRows<Row> rows = named("""
                {"one": {"decimals": "many", "other": [{"name": "x"}, {}], "name": "a"},
                 "two": {"decimals": {"three": [1, {"four": 2}]}, "name": "b"},
                 "five": {"other": {"six": {}}, "decimals": 1.5, "figure": 2},
                 "seven": {"name": "g", "decimals": 3}}
                """);
        assertThat(rows.rows().keySet()).containsExactly("seven");
        assertThat(rows.skipped()).extracting(SkippedRow::row).containsExactly("one", "two", "five");
    }

    @Test
    void rowsInAListSayTheirNameThemselves() throws IOException {
        LenientRows<Row> rows = listed("""
                [{"decimals": 1, "name": "a"}, {"decimals": 1}, 7, null, {"name": 5, "decimals": 1},
                 {"name": "f", "decimals": "many"}, {"name": "g", "decimals": 3}]
                """);
        assertThat(rows.rows().keySet()).containsExactly("a", "g");
        assertThat(rows.skipped()).extracting(SkippedRow::row).containsExactly("row 1", "row 2", "row 3", "row 4", "f");
    }

    @Test
    void theParserIsLeftAtTheEndOfTheRows() throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser("[{\"one\": {\"name\": [1, {}]}}, 5]")) {
            parser.nextToken();
            parser.nextToken();
            LenientRows.named(parser, Row.class);
            assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.VALUE_NUMBER_INT);
        }
    }

    @Test
    void aFigureBeyondAllMeasureCostsItsRowAlone() throws IOException {
        LenientRows<Row> rows = named("{\"one\": {\"name\": \"a\", \"decimals\": 1, \"figure\": 1e999999999}, "
                + "\"two\": {\"name\": \"b\", \"decimals\": 1, \"figure\": 1e9999999999999}, "
                + "\"three\": {\"name\": \"c\", \"decimals\": 1}, \"four\": 1e9999999999999}");
        assertThat(rows.rows().keySet()).containsExactly("three");
        assertThat(rows.skipped()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "{\"one\": {\"name\": \"a\"", "{\"one\": {\"name\": \"a\"}",
            "{\"one\" 5}", "{\"one\": {\"name\": \"a\", \"decimals\": 1x}}"})
    void whatIsNotAnObjectOfRowsFailsAsAWhole(String text) {
        assertThatThrownBy(() -> named(text)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[", "[{\"name\": \"a\"}", "[{\"name\": \"a\", \"decimals\": 1}, "})
    void whatIsNotAListOfRowsFailsAsAWhole(String text) {
        assertThatThrownBy(() -> listed(text)).isInstanceOf(IOException.class);
    }

    private static LenientRows<Row> named(String text) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            parser.nextToken();
            return LenientRows.named(parser, Row.class);
        }
    }

    private static LenientRows<Row> listed(String text) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            parser.nextToken();
            return LenientRows.listed(parser, Row.class, "name");
        }
    }
}
