package dev.colibri.kraken.venue.futures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Timer;
import dev.colibri.kraken.venue.StreamKey;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueSocket;

/** A client on one socket: what it asks, what it is granted, and its heartbeat. */
final class FuturesLink {
    static final StreamKey HEARTBEAT = new StreamKey("heartbeat", "");

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Set<String> FEEDS = Set.of("ticker", "trade", "book");
    private static final Set<String> CLOSED_FEEDS = Set.of("open_orders", "open_orders_verbose", "fills", "balances",
            "open_positions", "account_log", "notifications_auth");

    private final FuturesVenue venue;
    private final VenueSocket socket;
    private final Set<StreamKey> granted = new LinkedHashSet<>();
    private @Nullable Timer heartbeat;

    FuturesLink(FuturesVenue venue, VenueSocket socket) {
        this.venue = venue;
        this.socket = socket;
    }

    boolean has(StreamKey key) {
        return granted.contains(key);
    }

    List<String> names() {
        return granted.stream().map(key -> (key.channel() + " " + key.name()).strip()).toList();
    }

    /** Sends a message of a feed. */
    void tell(StreamKey key, String text) {
        venue.faults().deliver(key, socket, text);
    }

    /** Sends what belongs to no feed. */
    void say(String text) {
        socket.send(text);
    }

    void ended() {
        stopBeating();
        granted.clear();
    }

    void take(String text) {
        Optional<JsonNode> read = Tree.read(text).filter(JsonNode::isObject);
        if (read.isEmpty()) {
            say(FuturesMessages.event("error", "Json Error"));
            return;
        }
        JsonNode request = read.get();
        if (venue.faults().isOverLimit()) {
            // With which words the venue refuses too many requests is not documented.
            say(FuturesMessages.event("alert", "Too many requests"));
            return;
        }
        switch (request.path("event").asText()) {
            case "ping" -> say("{\"event\":\"pong\"}");
            case "challenge" -> say(FuturesMessages.event("challenge", venue.challenge()));
            case "subscribe" -> keys(request).forEach(this::subscribe);
            case "unsubscribe" -> keys(request).forEach(this::unsubscribe);
            default -> say(FuturesMessages.event("error", "Json Error"));
        }
    }

    /** What is asked for; nothing, once refused, where the request makes no sense as a whole. */
    private List<StreamKey> keys(JsonNode request) {
        String feed = request.path("feed").asText();
        if (feed.equals(HEARTBEAT.channel())) {
            return List.of(HEARTBEAT);
        }
        if (CLOSED_FEEDS.contains(feed)) {
            say(FuturesMessages.event("alert", "Failed to subscribe to authenticated feed"));
            return List.of();
        }
        if (!FEEDS.contains(feed)) {
            say(FuturesMessages.event("alert", "Couldn't subscribe to invalid feed"));
            return List.of();
        }
        List<StreamKey> keys = new ArrayList<>();
        request.path("product_ids").forEach(product -> keys.add(new StreamKey(feed, product.asText())));
        if (keys.isEmpty()) {
            say(FuturesMessages.event("error", "Invalid product id"));
        }
        return keys;
    }

    private void subscribe(StreamKey key) {
        Optional<String> refusal = venue.faults().refusal(key);
        if (refusal.isPresent()) {
            say(FuturesMessages.event("alert", refusal.get()));
        } else if (!key.equals(HEARTBEAT) && venue.find(key.name()).isEmpty()) {
            say(FuturesMessages.event("error", "Invalid product id"));
        } else {
            say(granted.add(key) ? FuturesMessages.granted("subscribed", key.channel(), key.name())
                    : FuturesMessages.event("alert", "Already subscribed to feed, re-requesting"));
            if (key.equals(HEARTBEAT)) {
                beat();
            } else {
                venue.begin(this, key);
            }
        }
    }

    private void unsubscribe(StreamKey key) {
        granted.remove(key);
        if (key.equals(HEARTBEAT)) {
            stopBeating();
        }
        say(FuturesMessages.granted("unsubscribed", key.channel(), key.name()));
    }

    private void beat() {
        if (heartbeat == null) {
            heartbeat = venue.timers().every(BEAT, () -> say(FuturesMessages.heartbeat(venue.clock().now())));
        }
    }

    private void stopBeating() {
        Timer beating = heartbeat;
        if (beating != null) {
            beating.cancel();
            heartbeat = null;
        }
    }
}
