package dev.colibri.kraken.spot.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import com.fasterxml.jackson.databind.JsonNode;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.wire.Json;

/** Frames that come seldom, read as trees: answers to requests and the state of the venue. */
final class RareFrames {
    /** What the edge says before it closes, not in JSON. */
    static final String RESTART = "CloudFlare WebSocket proxy restarting";

    private static final String ODD_REPLY = "reply that cannot be read";
    private static final String NO_SUCCESS = "reply without success";
    private static final String ODD_STATUS = "status that cannot be read";
    private static final String NO_SYSTEM = "status without system";
    private static final String STATUS = SpotChannel.STATUS.word();

    private RareFrames() {}

    /** Whether a frame is the edge's farewell. */
    static boolean isRestart(byte[] bytes, int length) {
        return length >= RESTART.length() && length < 2 * RESTART.length()
                && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).strip().equals(RESTART);
    }

    /** A refusal of nobody knows what. */
    static SpotReply refusal(String words) {
        return new SpotReply("", false, words, OptionalLong.empty(), Optional.empty(), Optional.empty(),
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), List.of());
    }

    /** Tells an answer, or a refusal that answers nothing by name. */
    static void reply(byte[] bytes, int length, SpotHandler handler) {
        JsonNode root = tree(bytes, length);
        JsonNode method = root.path("method");
        JsonNode success = root.path("success");
        String bare = words(root.hasNonNull("Error") ? root.path("Error") : root.path("error"));
        boolean isPong = method.asText().equals("pong");
        if (method.isTextual() && (isPong || success.isBoolean())) {
            handler.reply(reply(root, method.asText(), isPong || success.asBoolean()));
        } else if (method.isTextual()) {
            handler.damaged(new Damage(NO_SUCCESS, "", Optional.empty()));
        } else if (root.hasNonNull("method") || bare.isEmpty()) {
            handler.damaged(new Damage(ODD_REPLY, "", Optional.empty()));
        } else {
            handler.reply(refusal(bare));
        }
    }

    private static SpotReply reply(JsonNode root, String method, boolean success) {
        JsonNode result = root.path("result");
        JsonNode channel = result.path("channel").isTextual() ? result.path("channel") : root.path("channel");
        JsonNode symbol = result.path("symbol").isTextual() ? result.path("symbol") : root.path("symbol");
        List<String> warnings = new ArrayList<>();
        result.path("warnings").forEach(warning -> warnings.add(words(warning)));
        return new SpotReply(method, success, success ? "" : words(root.path("error")),
                whole(root.path("req_id")), text(channel), text(symbol), number(result.path("depth")),
                number(result.path("interval")), text(result.path("event_trigger")), warnings);
    }

    /** Tells the state of the venue. */
    static void status(byte[] bytes, int length, SpotHandler handler) {
        JsonNode data = tree(bytes, length).path("data");
        if (!data.isArray()) {
            handler.damaged(new Damage(ODD_STATUS, STATUS, Optional.empty()));
            return;
        }
        for (JsonNode element : data) {
            JsonNode system = element.path("system");
            if (system.isTextual() && !system.asText().isEmpty()) {
                handler.status(new StatusMessage(system.asText(), words(element.path("connection_id")),
                        words(element.path("version"))));
            } else {
                handler.damaged(new Damage(NO_SYSTEM, STATUS, Optional.empty()));
            }
        }
    }

    /** The frame as a tree; one without anything when it is beyond the mapper's limits. */
    private static JsonNode tree(byte[] bytes, int length) {
        try {
            return Json.MAPPER.readTree(bytes, 0, length);
        } catch (IOException | NumberFormatException | ArithmeticException beyondLimits) {
            // The others for exponents of very many digits, which Jackson does not count among its limits.
            return Json.MAPPER.missingNode();
        }
    }

    /** A text or a number as it stands, anything else as JSON; empty when there is nothing. */
    private static String words(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        return node.isValueNode() ? node.asText() : node.toString();
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.asText()) : Optional.empty();
    }

    private static OptionalLong whole(JsonNode node) {
        try {
            return node.isNumber() ? OptionalLong.of(node.decimalValue().longValueExact()) : OptionalLong.empty();
        } catch (ArithmeticException notWhole) {
            return OptionalLong.empty();
        }
    }

    private static OptionalInt number(JsonNode node) {
        OptionalLong whole = whole(node);
        boolean fits = whole.isPresent() && whole.getAsLong() >= 0 && whole.getAsLong() <= Integer.MAX_VALUE;
        return fits ? OptionalInt.of((int) whole.getAsLong()) : OptionalInt.empty();
    }
}
