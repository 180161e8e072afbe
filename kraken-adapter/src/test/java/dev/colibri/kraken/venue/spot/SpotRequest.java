package dev.colibri.kraken.venue.spot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request for streams, as strictly as the venue reads it: fields that it does not know, depths and intervals that it
 * has not, are refused as a whole.
 */
record SpotRequest(String method, JsonNode params) {
    private static final Set<String> TOP = Set.of("method", "params", "req_id");
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "instrument", Set.of("channel", "snapshot", "include_tokenized_assets", "execution_venue"),
            "ticker", Set.of("channel", "symbol", "snapshot", "event_trigger"),
            "book", Set.of("channel", "symbol", "snapshot", "depth"),
            "level3", Set.of("channel", "symbol", "snapshot", "depth", "token"),
            "trade", Set.of("channel", "symbol", "snapshot"),
            "ohlc", Set.of("channel", "symbol", "snapshot", "interval"));
    private static final Set<Integer> DEPTHS = Set.of(10, 25, 100, 500, 1000);
    private static final Set<Integer> ORDER_DEPTHS = Set.of(10, 100, 1000);
    private static final Set<Integer> INTERVALS = Set.of(1, 5, 15, 30, 60, 240, 1440, 10080, 21600);

    /** What is wrong with the request as a whole. */
    Optional<String> fault(JsonNode request, boolean ordersDoor) {
        Optional<String> stranger = stranger(request, TOP);
        if (stranger.isPresent()) {
            return stranger;
        }
        Set<String> fields = FIELDS.get(channel());
        // Which channels the door of the orders' books has beside is not documented, so it has no other.
        if (fields == null || channel().equals("level3") != ordersDoor) {
            return Optional.of("Subscription name invalid");
        }
        stranger = stranger(params, fields);
        if (stranger.isPresent()) {
            return stranger;
        }
        if (!channel().equals("instrument") && (!params.path("symbol").isArray() || params.get("symbol").isEmpty())) {
            return Optional.of("Malformed request");
        }
        return detailFault();
    }

    private Optional<String> stranger(JsonNode node, Set<String> known) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        names.removeAll(known);
        return names.stream().findFirst()
                .map(name -> "Unsupported field: '" + name + "' for the given msg type: " + method);
    }

    private Optional<String> detailFault() {
        JsonNode snapshot = params.path("snapshot");
        if (!snapshot.isMissingNode() && !snapshot.isBoolean()) {
            return Optional.of("Snapshot field must be a boolean");
        }
        return switch (channel()) {
            case "book" -> whole("depth", DEPTHS, "Subscription depth not supported");
            case "level3" -> whole("depth", ORDER_DEPTHS, "Subscription depth not supported");
            case "ohlc" -> whole("interval", INTERVALS, "Subscription ohlc interval not supported");
            case "ticker" -> Set.of("trades", "bbo").contains(trigger()) ? Optional.empty()
                    : Optional.of("Malformed request");
            default -> Optional.empty();
        };
    }

    private Optional<String> whole(String field, Set<Integer> known, String words) {
        JsonNode value = params.path(field);
        return value.isMissingNode() || (value.isInt() && known.contains(value.asInt())) ? Optional.empty()
                : Optional.of(words);
    }

    String channel() {
        return params.path("channel").asText();
    }

    String token() {
        return params.path("token").asText();
    }

    /** Whether a snapshot is wanted; by default it is. */
    boolean snapshot() {
        return params.path("snapshot").asBoolean(true);
    }

    boolean tokenised() {
        return params.path("include_tokenized_assets").asBoolean(false);
    }

    private String trigger() {
        return params.path("event_trigger").asText("trades");
    }

    /** The streams that are asked for, in the order of asking. */
    List<SpotStream> streams() {
        if (channel().equals("instrument")) {
            return List.of(new SpotStream(channel(), "", 0, ""));
        }
        List<SpotStream> streams = new ArrayList<>();
        params.get("symbol").forEach(symbol -> streams.add(stream(symbol.asText())));
        return streams;
    }

    private SpotStream stream(String symbol) {
        return switch (channel()) {
            case "book", "level3" -> new SpotStream(channel(), symbol, params.path("depth").asInt(10), "");
            case "ohlc" -> new SpotStream(channel(), symbol, params.path("interval").asInt(1), "");
            case "ticker" -> new SpotStream(channel(), symbol, 0, trigger());
            default -> new SpotStream(channel(), symbol, 0, "");
        };
    }
}
