package dev.colibri.kraken.venue.spot;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.api.model.EventTime;
import dev.colibri.kraken.venue.Asked;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.Told;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/** Requests over HTTP: which method they ask for, and the envelope of their answers. */
final class SpotDesk {
    private static final String PUBLIC = "/0/public/";
    private static final String PRIVATE = "/0/private/";
    private static final DateTimeFormatter RFC1123 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yy HH:mm:ss xx", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final SpotVenue venue;
    private final SpotAnswers answers;

    SpotDesk(SpotVenue venue) {
        this.venue = venue;
        this.answers = new SpotAnswers(venue);
    }

    /** The best bid or ask of a pair is another. */
    void spread(Market<SpotPair> market) {
        answers.spread(market);
    }

    Told answer(Asked asked) {
        if (asked.path().startsWith(PUBLIC)) {
            return open(asked, asked.path().substring(PUBLIC.length()));
        }
        if (asked.path().startsWith(PRIVATE)) {
            return closed(asked.path().substring(PRIVATE.length()));
        }
        return Told.failure(404, "Not Found");
    }

    private Told open(Asked asked, String method) {
        long now = venue.clock().now();
        return switch (method) {
            case "Time" -> result(Tree.object().put("unixtime", VenueClock.seconds(now)).put("rfc1123",
                    RFC1123.format(EventTime.instant(now))));
            case "SystemStatus" -> result(
                    Tree.object().put("status", venue.system()).put("timestamp", VenueClock.text(now, 0)));
            case "Assets" -> result(SpotListing.assets(asked.text("aclass").equals("tokenized_asset")));
            case "AssetPairs" -> result(SpotListing.pairs(venue.markets().stream().map(Market::terms).toList(),
                    asked.text("aclass_base").equals("tokenized_asset")));
            case "Ticker" -> tickers(asked);
            case "Depth" -> aboutPair(asked, answers::depth);
            case "Trades" -> history(asked, answers::trades);
            case "OHLC" -> history(asked, answers::candles);
            case "Spread" -> aboutPair(asked, answers::spreads);
            default -> error("EGeneral:Unknown method");
        };
    }

    private Told closed(String method) {
        return switch (method) {
            case "GetWebSocketsToken" -> result(Tree.object().put("token", venue.tokens().issue()).put("expires",
                    SpotTokens.LIFE.toSeconds()));
            case "GetApiKeyInfo" -> {
                ObjectNode info = Tree.object().put("apiKeyName", "scripted").put("nonceWindow", "0")
                        .put("validUntil", "0");
                List.of("query-funds", "query-open-trades", "query-closed-trades", "create-ws-token")
                        .forEach(info.putArray("permissions")::add);
                info.putArray("ipAllowlist");
                yield result(info);
            }
            case "TradeVolume" -> result(Tree.object().put("currency", "ZUSD").put("volume", "12.5000"));
            case "BalanceEx", "Balance" -> result(Tree.object());
            default -> error("EGeneral:Permission denied");
        };
    }

    private Told history(Asked asked, Section section) {
        return venue.faults().failsPage() ? error("EService:Unavailable") : aboutPair(asked, section);
    }

    /** The answer about one pair, by the name that the venue answers with. */
    private Told aboutPair(Asked asked, Section section) {
        return find(asked, asked.text("pair")).map(market -> {
            ObjectNode result = Tree.object();
            section.add(market, asked, result, key(market.terms(), asked.text("pair")));
            return result(result);
        }).orElseGet(() -> error("EQuery:Unknown asset pair"));
    }

    private Told tickers(Asked asked) {
        ObjectNode result = Tree.object();
        List<String> names = asked.text("pair").isEmpty()
                ? venue.markets().stream().map(market -> market.terms().restName()).toList()
                : List.of(asked.text("pair").split(","));
        for (String name : names) {
            Optional<Market<SpotPair>> market = find(asked, name);
            if (market.isPresent()) {
                result.set(key(market.get().terms(), name), answers.ticker(market.get()));
            } else if (!asked.text("pair").isEmpty()) {
                return error("EQuery:Unknown asset pair");
            }
        }
        return result(result);
    }

    /** Tokenised assets are only found by those who say that they look for such. */
    private Optional<Market<SpotPair>> find(Asked asked, String name) {
        boolean tokenised = asked.text("asset_class").equals("tokenized_asset");
        return venue.markets().stream().filter(market -> market.terms().tokenised() == tokenised)
                .filter(market -> List.of(market.terms().restName(), market.terms().altname(), market.terms().wsname(),
                        market.terms().name()).contains(name))
                .findFirst();
    }

    private static String key(SpotPair pair, String asked) {
        return asked.contains("/") ? asked : pair.restName();
    }

    private static Told result(JsonNode result) {
        ObjectNode envelope = Tree.object();
        envelope.putArray("error");
        return Told.json(envelope.set("result", result));
    }

    private static Told error(String words) {
        ObjectNode envelope = Tree.object();
        envelope.putArray("error").add(words);
        return Told.json(envelope);
    }

    /** Adds what is told of a pair to an answer. */
    @FunctionalInterface
    private interface Section {
        void add(Market<SpotPair> market, Asked asked, ObjectNode result, String key);
    }
}
