package dev.colibri.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import dev.colibri.kraken.common.wire.FormWriter;
import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.futures.rest.FuturesRequest;
import dev.colibri.kraken.spot.rest.SpotMethod;
import dev.colibri.kraken.spot.rest.SpotRequest;

/** Answers as long as Kraken's, with as many fields in each row. */
final class ListingBodies {
    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.US_ASCII);

    private final byte[] assets;
    private final byte[] pairs;
    private final byte[] contracts;
    private final byte[] conditions;

    ListingBodies(int pairCount, int contractCount) {
        StringBuilder rows = new StringBuilder("{\"ZUSD\":" + asset("USD"));
        for (int i = 0; i < pairCount; i++) {
            rows.append(",\"").append(code(i)).append("\":").append(asset(code(i)));
        }
        assets = bytes(rows.append('}'));
        pairs = bytes(pairs(pairCount));
        contracts = bytes(contracts(contractCount));
        conditions = bytes(new StringBuilder("{\"result\":\"success\",\"serverTime\":\"2026-01-05T09:30:00.000Z\","
                + "\"instrumentStatus\":[]}"));
    }

    byte[] spot(SpotRequest<?> request) {
        FormWriter form = new FormWriter();
        request.write(form);
        if (form.toString().contains("tokenized_asset")) {
            return NOTHING;
        }
        return request.method() == SpotMethod.ASSETS ? assets : pairs;
    }

    byte[] futures(FuturesRequest<?> request) {
        return request.method() == FuturesMethod.INSTRUMENTS ? contracts : conditions;
    }

    List<byte[]> all() {
        return List.of(assets, pairs, contracts, conditions);
    }

    private static String asset(String name) {
        return "{\"aclass\":\"currency\",\"altname\":\"" + name + "\",\"decimals\":8,\"display_decimals\":5,"
                + "\"status\":\"enabled\",\"margin_rate\":\"0.02\"}";
    }

    private static StringBuilder pairs(int count) {
        StringBuilder rows = new StringBuilder("{");
        for (int i = 0; i < count; i++) {
            String base = code(i);
            rows.append(i == 0 ? "" : ",").append('"').append(base).append("USD\":{\"altname\":\"").append(base)
                    .append("USD\",\"wsname\":\"").append(base)
                    .append("/USD\",\"aclass_base\":\"currency\",\"base\":\"")
                    .append(base).append("\",\"aclass_quote\":\"currency\",\"quote\":\"ZUSD\",\"lot\":\"unit\","
                            + "\"cost_decimals\":8,\"pair_decimals\":5,\"lot_decimals\":8,\"lot_multiplier\":1,"
                            + "\"leverage_buy\":[2,3,4,5],\"leverage_sell\":[2,3,4,5],"
                            + "\"fees\":[[0,0.4],[10000,0.35],[50000,0.24],[100000,0.22],[250000,0.2]],"
                            + "\"fees_maker\":[[0,0.25],[10000,0.2],[50000,0.14],[100000,0.12],[250000,0.1]],"
                            + "\"fee_volume_currency\":\"ZUSD\",\"margin_call\":80,\"margin_stop\":40,"
                            + "\"ordermin\":\"0.5\",\"costmin\":\"0.5\",\"tick_size\":\"0.00001\","
                            + "\"status\":\"online\",\"long_position_limit\":1000,\"short_position_limit\":500}");
        }
        return rows.append('}');
    }

    private static StringBuilder contracts(int count) {
        StringBuilder rows = new StringBuilder(
                "{\"result\":\"success\",\"serverTime\":\"2026-01-05T09:30:00.000Z\",\"instruments\":[");
        for (int i = 0; i < count; i++) {
            String base = code(i);
            rows.append(i == 0 ? "" : ",").append("{\"symbol\":\"PF_").append(base)
                    .append("USD\",\"type\":\"flexible_futures\",\"pair\":\"").append(base)
                    .append(":USD\",\"base\":\"").append(base)
                    .append("\",\"quote\":\"USD\",\"tickSize\":0.001,\"contractSize\":1,"
                            + "\"contractValueTradePrecision\":1,\"tradeable\":true,\"postOnly\":false,\"mtf\":false,"
                            + "\"isExpired\":false,\"impactMidSize\":10,\"maxPositionSize\":1000000,"
                            + "\"openingDate\":\"2022-01-01T00:00:00.000Z\",\"fundingRateCoefficient\":8,"
                            + "\"maxRelativeFundingRate\":0.005,\"category\":\"Layer 1\",\"tags\":[],\"marginLevels\":["
                            + "{\"numNonContractUnits\":0,\"initialMargin\":0.02,\"maintenanceMargin\":0.01},"
                            + "{\"numNonContractUnits\":500000,\"initialMargin\":0.04,\"maintenanceMargin\":0.02}]}");
        }
        return rows.append("]}");
    }

    private static String code(int number) {
        return "T" + Integer.toString(number + 1_296, 36).toUpperCase(Locale.ROOT);
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
