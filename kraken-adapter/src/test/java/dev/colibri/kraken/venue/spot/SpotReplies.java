package dev.colibri.kraken.venue.spot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueClock;

/**
 * The answers to one request.
 *
 * @param request what was asked; its {@code req_id} comes back as it is
 * @param time when it came
 */
record SpotReplies(JsonNode request, String method, long time) {

    /** A stream is granted or given back. */
    String granted(SpotStream stream, boolean snapshot) {
        ObjectNode result = Tree.object().put("channel", stream.channel());
        switch (stream.channel()) {
            case "book" -> result.put("depth", stream.detail());
            case "ohlc" -> result.put("interval", stream.detail());
            case "ticker" -> result.put("event_trigger", stream.trigger());
            default -> {}
        }
        if (method.equals("subscribe")) {
            result.put("snapshot", snapshot);
        }
        if (!stream.symbol().isEmpty()) {
            result.put("symbol", stream.symbol());
        }
        if (stream.channel().equals("ohlc")) {
            result.putArray("warnings").add("timestamp is deprecated, use interval_begin");
        } else if (stream.channel().equals("instrument")) {
            result.putArray("warnings").add("tick_size is deprecated, use price_increment");
        }
        ObjectNode reply = head(method);
        reply.set("result", result);
        return timed(reply.put("success", true));
    }

    /** Something is refused, for a symbol or, where that is empty, as a whole. */
    String refused(String words, String symbol) {
        ObjectNode reply = Tree.object().put("error", words);
        reply.setAll(head(method));
        reply.put("success", false);
        if (!symbol.isEmpty()) {
            reply.put("symbol", symbol);
        }
        return timed(reply);
    }

    String pong() {
        return timed(head("pong"));
    }

    private ObjectNode head(String word) {
        ObjectNode reply = Tree.object().put("method", word);
        if (request.has("req_id")) {
            reply.set("req_id", request.get("req_id"));
        }
        return reply;
    }

    private String timed(ObjectNode reply) {
        String told = VenueClock.text(time, 6);
        return Tree.text(reply.put("time_in", told).put("time_out", told));
    }
}
