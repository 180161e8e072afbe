package dev.colibri.kraken.futures.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.feed.Damage;
import dev.colibri.kraken.common.wire.Json;

/**
 * Frames that come seldom, read as trees: answers, alerts, greetings. Answers for private feeds repeat the key and the
 * signed challenge; nothing of that is told.
 */
final class RareFrames {
    private static final String ODD_EVENT = "event that cannot be read";
    private static final String ODD_ANSWER = "answer without feed or with odd product_ids";
    private static final String NO_CHALLENGE = "challenge without message";

    private RareFrames() {}

    /** Tells a frame that has an event. */
    static void event(byte[] bytes, int length, FuturesHandler handler) {
        JsonNode root = tree(bytes, length);
        FuturesEvent event = root.path("event").isTextual() ? event(root) : null;
        if (event != null) {
            handler.event(event);
        } else {
            handler.damaged(new Damage(fault(root.path("event").asText()), "", Optional.empty()));
        }
    }

    private static @Nullable FuturesEvent event(JsonNode root) {
        String event = root.path("event").asText();
        String message = words(root.path("message"));
        return switch (event) {
            case "info" -> new FuturesEvent.Greeting(root.path("version").asLong());
            case "subscribed", "unsubscribed", "subscribed_failed", "unsubscribed_failed" -> answer(event, root);
            case "alert", "error" -> new FuturesEvent.Alert(message.isEmpty() ? event : message);
            case "challenge" -> message.isEmpty() ? null : new FuturesEvent.Challenge(message);
            case "pong" -> new FuturesEvent.Pong();
            default -> new FuturesEvent.Unknown(event);
        };
    }

    private static @Nullable FuturesEvent answer(String event, JsonNode root) {
        String feed = root.path("feed").isTextual() ? root.path("feed").asText() : "";
        List<String> products = products(root.path("product_ids"));
        if (feed.isEmpty() || products == null) {
            return null;
        }
        return switch (event) {
            case "subscribed" -> new FuturesEvent.Subscribed(feed, products);
            case "unsubscribed" -> new FuturesEvent.Unsubscribed(feed, products);
            default -> new FuturesEvent.Refused(event, feed, products);
        };
    }

    /** None for feeds that are of no product; {@code null} when they are no list of texts. */
    private static @Nullable List<String> products(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            return null;
        }
        List<String> products = new ArrayList<>();
        for (JsonNode product : node) {
            if (!product.isTextual()) {
                return null;
            }
            products.add(product.asText());
        }
        return products;
    }

    private static String fault(String event) {
        return switch (event) {
            case "challenge" -> NO_CHALLENGE;
            case "" -> ODD_EVENT;
            default -> ODD_ANSWER;
        };
    }

    /** The frame as a tree; one without anything when it is beyond the mapper's limits. */
    private static JsonNode tree(byte[] bytes, int length) {
        try {
            return Json.MAPPER.readTree(bytes, 0, length);
        } catch (IOException | NumberFormatException beyondLimits) {
            // The second for exponents of very many digits, which Jackson does not count among its limits.
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
}
