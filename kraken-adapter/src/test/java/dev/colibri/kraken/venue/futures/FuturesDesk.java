package dev.colibri.kraken.venue.futures;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.kraken.venue.Asked;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.Told;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/** Requests over HTTP: what they ask for, and the envelopes of their answers. */
final class FuturesDesk {
    private static final String TRADING = "/derivatives/api/v3/";
    private static final String FUNDING = "/derivatives/api/v4/historicalfundingrates";
    private static final String CHARTS = "/api/charts/v1/";
    private static final String HISTORY = "/api/history/v3/market/";

    private final FuturesVenue venue;
    private final FuturesAnswers answers;

    FuturesDesk(FuturesVenue venue) {
        this.venue = venue;
        this.answers = new FuturesAnswers(venue);
    }

    Told answer(Asked asked) {
        String path = asked.path();
        boolean history = path.equals(FUNDING) || path.startsWith(CHARTS) || path.startsWith(HISTORY);
        if (history && venue.faults().failsPage()) {
            return Told.failure(503, "Service Unavailable");
        }
        if (path.equals(FUNDING)) {
            return about(asked, asked.text("symbol"), market -> success("rates",
                    venue.funding().rows(market.terms())));
        }
        if (path.startsWith(CHARTS)) {
            return chart(asked, path.substring(CHARTS.length()).split("/"));
        }
        if (path.startsWith(HISTORY) && path.endsWith("/executions")) {
            return about(asked, path.substring(HISTORY.length(), path.length() - "/executions".length()),
                    market -> Told.json(answers.executions(market, asked)));
        }
        return path.startsWith(TRADING) ? trading(asked, path.substring(TRADING.length())) : unknown();
    }

    private Told trading(Asked asked, String method) {
        List<FuturesContract> contracts = venue.markets().stream().map(Market::terms).toList();
        if (method.startsWith("tickers/")) {
            return about(asked, method.substring("tickers/".length()),
                    market -> success("ticker", answers.ticker(market)));
        }
        return switch (method) {
            case "instruments" -> success("instruments", FuturesListing.instruments(contracts));
            case "instruments/status" -> success("instrumentStatus", FuturesListing.conditions(contracts));
            case "tickers" -> success("tickers", answers.tickers());
            case "orderbook" ->
                    about(asked, asked.text("symbol"), market -> success("orderBook", answers.book(market)));
            case "history" -> about(asked, asked.text("symbol"), market -> success("history", answers.last(market)));
            case "feeschedules" -> success("feeSchedules", answers.fees());
            default -> unknown();
        };
    }

    private Told chart(Asked asked, String[] parts) {
        if (parts.length != 3 || !List.of("trade", "mark", "spot").contains(parts[0])) {
            return Told.failure(400, "Invalid tick type");
        }
        Optional<Long> length = FuturesAnswers.length(parts[2]);
        return length.isEmpty() ? Told.failure(400, "Invalid resolution")
                : about(asked, parts[1], market -> Told.json(answers.candles(market, parts[0], length.get(), asked)));
    }

    private Told about(Asked asked, String symbol, Function<Market<FuturesContract>, Told> answer) {
        return venue.markets().stream().filter(market -> market.terms().name().equalsIgnoreCase(symbol)).findFirst()
                .map(answer).orElseGet(() -> malformed("Argument invalid: symbol"));
    }

    private Told success(String field, JsonNode payload) {
        ObjectNode body = Tree.object().put("result", "success").put("serverTime", now());
        return Told.json(body.set(field, payload));
    }

    private Told malformed(String message) {
        ObjectNode body = Tree.object().put("status", "BAD_REQUEST").put("result", "error");
        body.putArray("errors").addObject().put("code", 11).put("message", message);
        return new Told(400, "application/json", Tree.text(body.put("serverTime", now())));
    }

    private Told unknown() {
        ObjectNode body = Tree.object().put("status", "NOT_FOUND").put("result", "error");
        body.putArray("errors").addObject().put("code", 0).put("message", "404 NOT_FOUND");
        return new Told(404, "application/json", Tree.text(body.put("serverTime", now())));
    }

    private String now() {
        return VenueClock.text(venue.clock().now(), 3);
    }
}
