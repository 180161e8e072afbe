package dev.colibri.kraken.spot.rest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.common.wire.Json;
import dev.colibri.kraken.common.wire.LenientRows;
import dev.colibri.kraken.common.wire.SkippedRow;

import static org.assertj.core.api.Assertions.assertThat;

class ListingRequestsTest {
    private static final String PAIR = """
            {"P": {"altname": "XBTUSD", "base": "XXBT", "quote": "ZUSD", "pair_decimals": 1, "lot_decimals": 8%s}}
            """;

    @Test
    void aWholePairIsRead() throws IOException {
        PairRow row = pairs("""
                {"XXBTZUSD": {"altname": "XBTUSD", "wsname": "XBT/USD", "aclass_base": "currency", "base": "XXBT",
                 "aclass_quote": "currency", "quote": "ZUSD", "execution_venue": "international", "lot": "unit",
                 "cost_decimals": 5, "pair_decimals": 1, "lot_decimals": 8, "lot_multiplier": 1,
                 "leverage_buy": [2, 3], "leverage_sell": [2], "fees": [[0, 0.4], [10000, 0.35]],
                 "fees_maker": [[0, 0.25]], "fee_volume_currency": "ZUSD", "margin_call": 80, "margin_stop": 40,
                 "ordermin": "0.00005", "costmin": "0.5", "tick_size": "0.1", "status": "online",
                 "long_position_limit": 250, "short_position_limit": 200, "something_new": {"a": [1]}}}
                """).rows().get("XXBTZUSD");
        assertThat(row).isEqualTo(new PairRow("XBTUSD", "XBT/USD", "currency", "XXBT", "currency", "ZUSD",
                "international", "unit", 1, 5, 8, BigDecimal.ONE, numbers("2", "3"), numbers("2"),
                List.of(step("0", "0.4"), step("10000", "0.35")), List.of(step("0", "0.25")), "ZUSD",
                new BigDecimal("80"), new BigDecimal("40"), new BigDecimal("0.00005"), new BigDecimal("0.5"),
                new BigDecimal("0.1"), "online", new BigDecimal("250"), new BigDecimal("200")));
    }

    @Test
    void allButNamesAndDecimalsMayBeMissing() throws IOException {
        PairRow row = pairs(PAIR.formatted("")).rows().get("P");
        assertThat(row).isEqualTo(new PairRow("XBTUSD", null, null, "XXBT", null, "ZUSD", null, null, 1, null, 8, null,
                List.of(), List.of(), List.of(), List.of(), null, null, null, null, null, null, null, null, null));
        assertThat(pairs(PAIR.formatted(", \"fees\": null, \"tick_size\": null")).rows()).containsEntry("P", row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"altname", "base", "quote", "pair_decimals", "lot_decimals"})
    void whatMustBeThereIsRefusedByItsName(String field) throws IOException {
        String without = PAIR.formatted("").replaceFirst("\"" + field + "\": [^,}]*", "\"x\": 0");
        assertThat(pairs(without).skipped()).singleElement()
                .satisfies(skipped -> assertThat(skipped.why()).contains(field));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\"tick_size\": \"a tenth\"; tick_size", "\"ordermin\": true; ordermin",
            "\"fees\": [[0]]; fee percentage", "\"fees\": [null]; fees", "\"leverage_buy\": [2, null]; leverage_buy",
            "\"fees\": {\"0\": 1}; fees", "\"cost_decimals\": 1.5; cost_decimals",
            "\"ordermin\": \"1e70\"; ordermin"})
    void aValueOfAnotherKindCostsItsRowAlone(String field, String named) throws IOException {
        LenientRows<PairRow> rows = pairs(PAIR.formatted(", " + field));
        assertThat(rows.rows()).isEmpty();
        assertThat(rows.skipped()).extracting(SkippedRow::row).containsExactly("P");
        assertThat(rows.skipped().getFirst().why()).contains(named);
    }

    @Test
    void aWholeAssetIsRead() throws IOException {
        LenientRows<AssetRow> rows = assets("""
                {"XXBT": {"aclass": "currency", "altname": "XBT", "decimals": 10, "display_decimals": 5,
                 "collateral_value": 0.990, "status": "enabled", "margin_rate": "0.01"},
                 "FOO": {"altname": "FOO", "decimals": 4, "display_decimals": 2}, "BAR": {"altname": "BAR"}}
                """);
        assertThat(rows.rows().get("XXBT")).isEqualTo(new AssetRow("currency", "XBT", 10, 5, new BigDecimal("0.990"),
                "enabled", new BigDecimal("0.01")));
        assertThat(rows.rows().get("FOO")).isEqualTo(new AssetRow(null, "FOO", 4, 2, null, null, null));
        assertThat(rows.skipped()).extracting(SkippedRow::row).containsExactly("BAR");
    }

    @Test
    void tokenisedOnesAreAskedForByTheirClass() {
        assertThat(written(new AssetsRequest(false))).isEmpty();
        assertThat(written(new AssetsRequest(true))).isEqualTo("aclass=tokenized_asset");
        assertThat(written(new AssetPairsRequest(false))).isEmpty();
        assertThat(written(new AssetPairsRequest(true))).isEqualTo("aclass_base=tokenized_asset");
        assertThat(new AssetsRequest(true).method()).isEqualTo(SpotMethod.ASSETS);
        assertThat(new AssetPairsRequest(true).method()).isEqualTo(SpotMethod.ASSET_PAIRS);
    }

    private static String written(SpotRequest<?> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        return form.toString();
    }

    private static LenientRows<PairRow> pairs(String text) throws IOException {
        return read(new AssetPairsRequest(false), text);
    }

    private static LenientRows<AssetRow> assets(String text) throws IOException {
        return read(new AssetsRequest(false), text);
    }

    private static <R> R read(SpotRequest<R> request, String text) throws IOException {
        try (JsonParser parser = Json.MAPPER.createParser(text)) {
            parser.nextToken();
            return request.read(parser);
        }
    }

    private static FeeStep step(String volume, String percent) {
        return new FeeStep(new BigDecimal(volume), new BigDecimal(percent));
    }

    private static List<BigDecimal> numbers(String... texts) {
        return List.of(texts).stream().map(BigDecimal::new).toList();
    }
}
