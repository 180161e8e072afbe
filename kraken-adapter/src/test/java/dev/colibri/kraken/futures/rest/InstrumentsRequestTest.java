package dev.colibri.kraken.futures.rest;

import java.io.IOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.common.wire.SkippedRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InstrumentsRequestTest {

    @Test
    void aWholeContractIsRead() throws IOException {
        InstrumentsAnswer<InstrumentRow> answer = instruments("""
                {"result": "success", "serverTime": "2026-09-25T17:43:59Z", "instruments": [
                 {"symbol": "PF_XBTUSD", "type": "flexible_futures", "pair": "BTC:USD", "base": "BTC", "quote": "USD",
                  "tickSize": 1E-10, "contractSize": 1, "contractValueTradePrecision": -3, "tradeable": true,
                  "postOnly": false, "mtf": true, "tradfi": false, "isExpired": false, "impactMidSize": 10.0,
                  "maxPositionSize": 1000000000000.0, "openingDate": "2022-03-22T13:18:45Z",
                  "marginLevels": [{"numNonContractUnits": 0.0, "initialMargin": 0.02, "maintenanceMargin": 0.01}],
                  "retailMarginLevels": [{"contracts": 0, "initialMargin": 0.5, "maintenanceMargin": 0.25}],
                  "marginSchedules": {"here": {"retail": [], "professional":
                    [{"contracts": 0, "initialMargin": 0.4, "maintenanceMargin": 0.2}]}},
                  "fundingRateCoefficient": 8, "maxRelativeFundingRate": 0.005, "minRelativeFundingRate": -0.0025,
                  "feeScheduleUid": "a", "isin": "GB", "category": "c", "description": "d", "tags": ["x"],
                  "platformsPermitted": {"any": "shape"}, "makerProtectionMillis": 20, "somethingNew": 1}]}
                """);
        InstrumentRow row = answer.rows().rows().get("PF_XBTUSD");
        assertThat(answer.serverTime()).contains("2026-09-25T17:43:59Z");
        assertThat(row.tickSize()).isEqualByComparingTo("0.0000000001");
        assertThat(row.maxPositionSize()).isEqualByComparingTo("1000000000000");
        assertThat(row.contractValueTradePrecision()).isEqualTo(-3);
        assertThat(row.marginLevels()).containsExactly(new MarginLevelRow(null, new BigDecimal("0.0"),
                new BigDecimal("0.02"), new BigDecimal("0.01")));
        assertThat(row.retailMarginLevels()).hasSize(1);
        assertThat(row.marginSchedules().get("here").professional()).hasSize(1);
        assertThat(row.makerProtectionMillis()).isEqualTo(20);
        assertThat(row.minRelativeFundingRate()).isEqualByComparingTo("-0.0025");
    }

    @Test
    void allButNameAndTypeMayBeMissing() throws IOException {
        InstrumentsAnswer<InstrumentRow> answer = instruments("""
                {"instruments": [{"symbol": "in_xbtusd", "type": "spot index"}, {"symbol": "PF_X"},
                 {"symbol": "PF_Y", "type": "flexible_futures", "marginLevels": [{"contracts": 0}]}]}
                """);
        assertThat(answer.serverTime()).isEmpty();
        assertThat(answer.rows().rows().keySet()).containsExactly("in_xbtusd");
        assertThat(answer.rows().rows().get("in_xbtusd").marginLevels()).isEmpty();
        assertThat(answer.rows().skipped()).extracting(SkippedRow::row).containsExactly("PF_X", "PF_Y");
        assertThat(answer.rows().skipped().get(0).why()).contains("type must be given");
        assertThat(answer.rows().skipped().get(1).why()).contains("initialMargin must be given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"instruments\": null}", "{\"instruments\": {}}", "{\"instruments\": [",
            "{\"result\": \"error\", \"error\": \"Unavailable\"}"})
    void anAnswerWithoutAListOfInstrumentsFailsAsAWhole(String text) {
        assertThatThrownBy(() -> instruments(text)).isInstanceOf(IOException.class);
    }

    @Test
    void conditionsAreReadInBothSpellings() throws IOException {
        InstrumentsAnswer<MarketCondition> answer = read(new InstrumentsStatusRequest(),
                """
                        {"instrumentStatus": [
                         {"tradeable": "PF_A", "experiencingDislocation": true,
                          "priceDislocationDirection": "ABOVE_UPPER_BOUND",
                          "experiencingExtremeVolatility": true, "extremeVolatilityInitialMarginMultiplier": 1.5},
                         {"tradeable": "PF_B", "isExperiencingDislocation": true,
                          "isExperiencingExtremeVolatility": false},
                         {"tradeable": "PF_C", "priceDislocationDirection": null}, {"experiencingDislocation": true}]}
                        """);
        assertThat(answer.rows().rows().get("PF_A").words()).isEqualTo("its price is off its index "
                + "(ABOVE_UPPER_BOUND), orders that drive it on are refused; "
                + "it is extremely volatile, initial margin is multiplied by 1.5");
        assertThat(answer.rows().rows().get("PF_B").experiencingDislocation()).isTrue();
        assertThat(answer.rows().rows().get("PF_C").isOrdinary()).isTrue();
        assertThat(answer.rows().skipped()).hasSize(1);
    }

    @Test
    void theMethodsAreThoseOfTheListings() {
        assertThat(new InstrumentsRequest().method()).isEqualTo(FuturesMethod.INSTRUMENTS);
        assertThat(new InstrumentsStatusRequest().method()).isEqualTo(FuturesMethod.INSTRUMENTS_STATUS);
    }

    private static InstrumentsAnswer<InstrumentRow> instruments(String text) throws IOException {
        return read(new InstrumentsRequest(), text);
    }

    private static <R> R read(FuturesRequest<R> request, String text) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            parser.nextToken();
            return request.read(parser);
        }
    }
}
