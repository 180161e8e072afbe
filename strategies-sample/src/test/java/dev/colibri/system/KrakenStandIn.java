package dev.colibri.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;

/** A server that answers a handful of Kraken's public requests, always the same. */
final class KrakenStandIn implements AutoCloseable {
    private static final String ASSETS = """
            {"error":[],"result":{
             "XXBT":{"aclass":"currency","altname":"XBT","decimals":10,"display_decimals":5,"status":"enabled"},
             "XXDG":{"aclass":"currency","altname":"XDG","decimals":8,"display_decimals":2,"status":"enabled"},
             "ZUSD":{"aclass":"currency","altname":"USD","decimals":4,"display_decimals":2,"status":"enabled"}}}""";

    private static final String PAIRS = """
            {"error":[],"result":{
             "XXBTZUSD":{"altname":"XBTUSD","wsname":"XBT/USD","aclass_base":"currency","base":"XXBT",
              "aclass_quote":"currency","quote":"ZUSD","pair_decimals":1,"cost_decimals":5,"lot_decimals":8,
              "lot_multiplier":1,"leverage_buy":[2,3],"leverage_sell":[2,3],"fees":[[0,0.4]],"fees_maker":[[0,0.25]],
              "fee_volume_currency":"ZUSD","margin_call":80,"margin_stop":40,"ordermin":"0.00005","costmin":"0.5",
              "tick_size":"0.1","status":"online"},
             "XDGUSD":{"altname":"XDGUSD","wsname":"XDG/USD","aclass_base":"currency","base":"XXDG",
              "aclass_quote":"currency","quote":"ZUSD","pair_decimals":7,"cost_decimals":9,"lot_decimals":8,
              "lot_multiplier":1,"leverage_buy":[],"leverage_sell":[],"fees":[],"fees_maker":[],
              "fee_volume_currency":"ZUSD","ordermin":"50","costmin":"0.5","tick_size":"0.0000001",
              "status":"cancel_only"}}}""";

    private static final String CONTRACTS = """
            {"result":"success","serverTime":"2026-01-05T09:30:00.000Z","instruments":[
             {"symbol":"PF_XBTUSD","type":"flexible_futures","pair":"BTC:USD","base":"BTC","quote":"USD",
              "tickSize":1,"contractSize":1,"contractValueTradePrecision":4,"tradeable":true,"postOnly":false,
              "mtf":false,"isExpired":false,"impactMidSize":1,"maxPositionSize":1000000,
              "openingDate":"2022-01-01T00:00:00.000Z","fundingRateCoefficient":8,"maxRelativeFundingRate":0.005,
              "marginLevels":[{"numNonContractUnits":0,"initialMargin":0.02,"maintenanceMargin":0.01}]},
             {"symbol":"PF_PEPEUSD","type":"flexible_futures","pair":"PEPE:USD","base":"PEPE","quote":"USD",
              "tickSize":1e-10,"contractSize":1,"contractValueTradePrecision":-3,"tradeable":true,"postOnly":false,
              "mtf":false,"isExpired":false,"impactMidSize":1000,"maxPositionSize":1000000000,
              "openingDate":"2022-01-01T00:00:00.000Z","fundingRateCoefficient":8,"maxRelativeFundingRate":0.005,
              "marginLevels":[{"numNonContractUnits":0,"initialMargin":0.1,"maintenanceMargin":0.05}]}]}""";

    private static final String DEPTH = """
            {"error":[],"result":{"XXBTZUSD":{
             "asks":[["105944.30000","0.136",1767605400],["105945.00000","1.500",1767605399]],
             "bids":[["105944.20000","2.000",1767605400],["105940.10000","0.001",1767605398]]}}}""";

    private static final String TICKER = """
            {"error":[],"result":{"XXBTZUSD":{"a":["105944.30000","1","1.000"],"b":["105944.20000","2","2.000"],
             "c":["105899.40000","0.00009443"],"v":["0.78648221","163.28908096"],
             "p":["106000.00000","106100.00000"],"t":[35,3276],"l":["105000.00000","104000.00000"],
             "h":["107000.00000","108000.00000"],"o":"106021.60000"}}}""";

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private final HttpServer server;

    KrakenStandIn() {
        answers.put("/0/public/Assets", ASSETS);
        answers.put("/0/public/AssetPairs", PAIRS);
        answers.put("/0/public/Depth", DEPTH);
        answers.put("/0/public/Ticker", TICKER);
        answers.put("/derivatives/api/v3/instruments", CONTRACTS);
        answers.put("/derivatives/api/v3/instruments/status",
                "{\"result\":\"success\",\"serverTime\":\"2026-01-05T09:30:00.000Z\",\"instrumentStatus\":[]}");
        server = await(vertx.createHttpServer().requestHandler(request -> {
            boolean tokenised = request.query() != null && request.query().contains("tokenized_asset");
            String answer = answers.getOrDefault(request.path(), "{\"error\":[\"EGeneral:Unknown method\"]}");
            request.response().putHeader("content-type", "application/json")
                    .end(tokenised ? "{\"error\":[],\"result\":{}}" : answer);
        }).listen(0, "127.0.0.1"));
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    @Override
    public void close() {
        await(vertx.close());
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
