package dev.colibri.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.colibri.kraken.futures.rest.FuturesMethod;
import dev.colibri.kraken.futures.rest.FuturesRequest;
import dev.colibri.kraken.spot.rest.AssetPairsRequest;
import dev.colibri.kraken.spot.rest.AssetsRequest;
import dev.colibri.kraken.spot.rest.SpotRequest;

/**
 * Answers in the shapes of Kraken's, as long and with as many fields in each row, the same at each run. A base asset
 * has three pairs; one pair of fifteen is of a tokenised asset; one contract of twenty is dated.
 */
final class ListingBodies {
    static final int PAIRS = 1_500;
    static final int CONTRACTS = 500;

    private static final int SHARES = PAIRS / 15;
    private static final int CURRENCIES = PAIRS - SHARES;
    private static final List<String> QUOTES = List.of("ZUSD", "ZEUR", "XXBT");
    private static final String TAKER_FEES = "[[0,0.4],[10000,0.35],[50000,0.24],[100000,0.22],[250000,0.2],"
            + "[500000,0.18],[1000000,0.16],[2500000,0.14],[5000000,0.12],[10000000,0.1]]";
    private static final String MAKER_FEES = "[[0,0.25],[10000,0.2],[50000,0.14],[100000,0.12],[250000,0.1],"
            + "[500000,0.08],[1000000,0.06],[2500000,0.04],[5000000,0.02],[10000000,0.0]]";

    final byte[] assets = envelope(rows(CURRENCIES / QUOTES.size() + QUOTES.size(), ListingBodies::asset));
    final byte[] pairs = envelope(rows(CURRENCIES, ListingBodies::pair));
    final byte[] shares = envelope(rows(SHARES, number -> """
            "%1$s":{"aclass":"tokenized_asset","altname":"%1$s","decimals":10,"display_decimals":5,\
            "status":"enabled"}""".formatted(share(number))));
    final byte[] sharePairs = envelope(rows(SHARES, ListingBodies::sharePair));
    final byte[] contracts = list("instruments", CONTRACTS, ListingBodies::contract);
    final byte[] conditions = list("instrumentStatus", CONTRACTS, number -> """
            {"tradeable":"%s","experiencingDislocation":false,"priceDislocationDirection":null,\
            "experiencingExtremeVolatility":false,"extremeVolatilityInitialMarginMultiplier":1}"""
            .formatted(symbol(number)));

    /** The body that answers a request. */
    byte[] of(SpotRequest<?> request) {
        return switch (request) {
            case AssetsRequest asked -> asked.tokenised() ? shares : assets;
            case AssetPairsRequest asked -> asked.tokenised() ? sharePairs : pairs;
            default -> throw new IllegalArgumentException("no body for " + request);
        };
    }

    /** The body that answers a request. */
    byte[] of(FuturesRequest<?> request) {
        return request.method() == FuturesMethod.INSTRUMENTS ? contracts : conditions;
    }

    /** Every body of a load. */
    List<byte[]> all() {
        return List.of(assets, pairs, shares, sharePairs, contracts, conditions);
    }

    private static String asset(int number) {
        boolean quote = number < QUOTES.size();
        String id = quote ? QUOTES.get(number) : base(number - QUOTES.size());
        return """
                "%s":{"aclass":"currency","altname":"%s","decimals":10,"display_decimals":5,"status":"enabled",\
                "margin_rate":"0.02"}""".formatted(id, quote ? id.substring(1) : id);
    }

    private static String pair(int number) {
        String base = base(number / QUOTES.size());
        String quote = QUOTES.get(number % QUOTES.size());
        return """
                "%1$s%2$s":{"altname":"%1$s%2$s","wsname":"%1$s/%2$s","aclass_base":"currency","base":"%1$s",\
                "aclass_quote":"currency","quote":"%3$s","lot":"unit","cost_decimals":8,"pair_decimals":5,\
                "lot_decimals":8,"lot_multiplier":1,"leverage_buy":[2,3,4,5],"leverage_sell":[2,3,4,5],"fees":%4$s,\
                "fees_maker":%5$s,"fee_volume_currency":"ZUSD","margin_call":80,"margin_stop":40,"ordermin":"0.5",\
                "costmin":"0.5","tick_size":"0.00001","status":"online","long_position_limit":1000,\
                "short_position_limit":500}"""
                .formatted(base, quote.substring(1), quote, TAKER_FEES, MAKER_FEES);
    }

    private static String sharePair(int number) {
        return """
                "%1$sUSD":{"altname":"%1$sUSD","wsname":"%1$s/USD","aclass_base":"tokenized_asset","base":"%1$s",\
                "aclass_quote":"currency","quote":"ZUSD","execution_venue":"international","lot":"unit",\
                "cost_decimals":5,"pair_decimals":2,"lot_decimals":8,"lot_multiplier":1,"leverage_buy":[],\
                "leverage_sell":[],"fees":%2$s,"fees_maker":%3$s,"fee_volume_currency":"ZUSD","margin_call":80,\
                "margin_stop":40,"ordermin":"0.01","costmin":"0.5","tick_size":"0.01","status":"online"}"""
                .formatted(share(number), TAKER_FEES, MAKER_FEES);
    }

    private static String contract(int number) {
        String base = base(number);
        return """
                {"symbol":"%s","type":"flexible_futures","tickSize":0.001,"contractSize":1,"tradeable":true,\
                "impactMidSize":%d.5,"maxPositionSize":1000000.0,"openingDate":"2022-03-22T13:18:45Z"%s,\
                "marginLevels":[{"numNonContractUnits":0.0,"initialMargin":0.02,"maintenanceMargin":0.01},\
                {"numNonContractUnits":500000.0,"initialMargin":0.04,"maintenanceMargin":0.02},\
                {"numNonContractUnits":2000000.0,"initialMargin":0.1,"maintenanceMargin":0.05}]%s,\
                "isin":"GB00J62YGL67","contractValueTradePrecision":1,"postOnly":false,\
                "feeScheduleUid":"723888f7-0a8e-4183-8648-f920a22339e3","mtf":true,"base":"%s","quote":"USD",\
                "pair":"%s:USD","category":"Layer 1","tags":["layer1"]}""".formatted(symbol(number), 1 + number,
                isDated(number) ? ",\"lastTradingTime\":\"2099-12-25T08:00:00Z\"" : "",
                isDated(number) ? "" : ",\"fundingRateCoefficient\":8,\"maxRelativeFundingRate\":0.005", base, base);
    }

    private static String symbol(int number) {
        return isDated(number) ? "FF_" + base(number) + "USD_991225" : "PF_" + base(number) + "USD";
    }

    private static boolean isDated(int number) {
        return number % 20 == 19;
    }

    /** A name of three letters and digits behind a letter that begins no legacy name. */
    private static String base(int number) {
        return "T" + Integer.toString(number + 36 * 36, 36).toUpperCase(Locale.ROOT);
    }

    private static String share(int number) {
        return "S" + base(number) + "x";
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining(","));
    }

    private static byte[] envelope(String rows) {
        return ("{\"error\":[],\"result\":{" + rows + "}}").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] list(String field, int count, IntFunction<String> row) {
        String text = "{\"result\":\"success\",\"serverTime\":\"2026-01-05T09:30:00.123Z\",\"" + field + "\":["
                + rows(count, row) + "]}";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
