package dev.colibri.kraken.scripted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the venue would answer, and what it was asked. */
public final class ScriptedVenue {
    /** The listings of Spot. */
    public static final String ASSETS = "/0/public/Assets";
    public static final String PAIRS = "/0/public/AssetPairs";
    /** The listings of Futures. */
    public static final String INSTRUMENTS = "/derivatives/api/v3/instruments";
    public static final String CONDITIONS = "/derivatives/api/v3/instruments/status";
    /** The query that asks for tokenised shares. */
    public static final String TOKENISED_ASSETS = "aclass=tokenized_asset";
    public static final String TOKENISED_PAIRS = "aclass_base=tokenized_asset";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final Map<String, JsonNode> answers = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    public ScriptedVenue() {
        answers.put(ASSETS, fixture("spot-assets"));
        answers.put(ASSETS + "?" + TOKENISED_ASSETS, fixture("spot-assets-tokenised"));
        answers.put(PAIRS, fixture("spot-pairs"));
        answers.put(PAIRS + "?" + TOKENISED_PAIRS, fixture("spot-pairs-tokenised"));
        answers.put(INSTRUMENTS, fixture("futures-instruments"));
        answers.put(CONDITIONS, fixture("futures-status"));
    }

    /** A fixture's text. */
    public static String text(String name) {
        try (InputStream file = ScriptedVenue.class.getResourceAsStream("/listings/" + name + ".json")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The body of the answer to a request. */
    public String answer(String path, String query) {
        String request = query.isEmpty() ? path : path + "?" + query;
        asked.add(request);
        String text = texts.get(request);
        if (text != null) {
            return text;
        }
        JsonNode answer = answers.get(request);
        return answer == null ? "{\"error\":[\"EGeneral:Unknown method\"],\"result\":\"error\"}" : answer.toString();
    }

    /** What was asked, in order: path, and query where there was one. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Answers a request with this text from now on. */
    public void say(String request, String text) {
        texts.put(request, text);
    }

    /** Answers a request as at first again. */
    public void sayNothingElse(String request) {
        texts.remove(request);
    }

    /** A row of a listing of Spot, to be changed. */
    public ObjectNode row(String request, String id) {
        return (ObjectNode) rows(request).get(id);
    }

    /** The rows of a listing of Spot by their ids, to be changed. */
    public ObjectNode rows(String request) {
        return (ObjectNode) answers.get(request).get("result");
    }

    /** The row of a contract, to be changed. */
    public ObjectNode contract(String symbol) {
        return find(contracts(), "symbol", symbol);
    }

    /** The rows of the contracts, to be changed. */
    public ArrayNode contracts() {
        return (ArrayNode) answers.get(INSTRUMENTS).get("instruments");
    }

    /** The condition of a contract's market, to be changed. */
    public ObjectNode condition(String symbol) {
        return find((ArrayNode) answers.get(CONDITIONS).get("instrumentStatus"), "tradeable", symbol);
    }

    /** Takes a contract off the list. */
    public void remove(String symbol) {
        ArrayNode rows = contracts();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get("symbol").asText().equals(symbol)) {
                rows.remove(i);
                return;
            }
        }
        throw new AssertionError(symbol + " is not listed");
    }

    private static ObjectNode find(ArrayNode rows, String field, String name) {
        for (JsonNode row : rows) {
            if (row.get(field).asText().equals(name)) {
                return (ObjectNode) row;
            }
        }
        throw new AssertionError(name + " is not listed");
    }

    private static JsonNode fixture(String name) {
        try {
            return JSON.readTree(text(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
