package dev.colibri.kraken.spot.account;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes orders as the venue does: a legacy pair under its altname, and only fields that it tells. */
final class OrderRows {
    private final String id;
    private final Map<String, String> description = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    private OrderRows(String id) {
        this.id = id;
        describe("pair", "XBTUSD").describe("aclass", "forex").describe("type", "buy").describe("ordertype", "limit")
                .describe("price", "30010.0").describe("price2", "0").describe("leverage", "none")
                .describe("order", "buy 1.25000000 XBTUSD @ limit 30010.0").describe("close", "");
        raw("refid", "null").raw("userref", "0").text("status", "open").raw("opentm", "1763640000.1234")
                .raw("starttm", "0").raw("expiretm", "0").text("vol", "1.25000000").text("vol_exec", "0.00000000")
                .text("cost", "0.00000").text("fee", "0.00000").text("price", "0.00000").text("stopprice", "0.00000")
                .text("limitprice", "0.00000").text("misc", "").text("oflags", "fciq");
    }

    static OrderRows order(String id) {
        return new OrderRows(id);
    }

    OrderRows describe(String field, String value) {
        description.put(field, '"' + value + '"');
        return this;
    }

    OrderRows text(String field, String value) {
        return raw(field, '"' + value + '"');
    }

    OrderRows raw(String field, String json) {
        fields.put(field, json);
        return this;
    }

    OrderRows without(String field) {
        fields.remove(field);
        return this;
    }

    /** Ended, so many seconds after the order was made. */
    OrderRows ended(String status, int seconds) {
        return text("status", status).raw("closetm", (1_763_640_000 + seconds) + ".5");
    }

    static String open(OrderRows... rows) {
        return "{\"open\":" + map(rows) + "}";
    }

    static String closed(OrderRows... rows) {
        return "{\"closed\":" + map(rows) + ",\"count\":" + rows.length + "}";
    }

    static String map(OrderRows... rows) {
        return Arrays.stream(rows).map(OrderRows::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String toString() {
        return "\"" + id + "\":" + object(fields, ",\"descr\":" + object(description, ""));
    }

    private static String object(Map<String, String> fields, String more) {
        return fields.entrySet().stream().map(field -> "\"" + field.getKey() + "\":" + field.getValue())
                .collect(Collectors.joining(",", "{", more + "}"));
    }
}
