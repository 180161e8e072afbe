package dev.colibri.kraken.venue.spot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.time.Timer;
import dev.colibri.kraken.venue.StreamKey;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueSocket;

/** A client on one socket: what it asks, what it is granted, and its heartbeat. */
final class SpotLink {
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final SpotVenue venue;
    private final VenueSocket socket;
    private final boolean ordersDoor;
    private final Map<StreamKey, Granted> granted = new LinkedHashMap<>();
    private @Nullable Timer heartbeat;
    private boolean told;

    SpotLink(SpotVenue venue, VenueSocket socket, boolean ordersDoor) {
        this.venue = venue;
        this.socket = socket;
        this.ordersDoor = ordersDoor;
    }

    /** A stream that is sent, and the book as the client was told it. */
    static final class Granted {
        final SpotStream stream;
        final boolean tokenised;
        @Nullable BookWindow shown;

        Granted(SpotStream stream, boolean tokenised) {
            this.stream = stream;
            this.tokenised = tokenised;
        }
    }

    /** The streams of a channel and a symbol: one at most. */
    Stream<Granted> granted(String channel, String symbol) {
        return Optional.ofNullable(granted.get(new StreamKey(channel, symbol))).stream();
    }

    List<String> names() {
        return granted.values().stream().map(one -> one.stream.toString()).toList();
    }

    /** Sends a message of a channel. */
    void tell(StreamKey key, String text) {
        told |= venue.faults().deliver(key, socket, text);
    }

    /** Sends what belongs to no stream. */
    void say(String text) {
        socket.send(text);
    }

    void ended() {
        Timer beating = heartbeat;
        if (beating != null) {
            beating.cancel();
        }
        granted.clear();
    }

    void take(String text) {
        Optional<JsonNode> read = Tree.read(text).filter(JsonNode::isObject);
        if (read.isEmpty()) {
            say(new SpotReplies(Tree.object(), "", venue.clock().now()).refused("Malformed request", ""));
            return;
        }
        JsonNode request = read.get();
        String method = request.path("method").asText();
        SpotReplies replies = new SpotReplies(request, method, venue.clock().now());
        if (venue.faults().isOverLimit()) {
            say(venue.overLimit(replies));
            return;
        }
        switch (method) {
            case "ping" -> say(request.has("params")
                    ? replies.refused("Unsupported field: 'params' for the given msg type: ping", "")
                    : replies.pong());
            case "subscribe", "unsubscribe" -> streams(request, replies);
            default -> say(replies.refused("Unsupported event", ""));
        }
    }

    private void streams(JsonNode request, SpotReplies replies) {
        SpotRequest asked = new SpotRequest(replies.method(), request.path("params"));
        Optional<String> fault = asked.fault(request, ordersDoor)
                .or(() -> ordersDoor ? venue.tokens().fault(asked.token()) : Optional.empty());
        if (fault.isPresent()) {
            say(replies.refused(fault.get(), ""));
        } else if (replies.method().equals("subscribe")) {
            List<Runnable> begins = new ArrayList<>();
            for (SpotStream stream : asked.streams()) {
                subscribe(stream, asked, replies).ifPresent(begins::add);
                if (!venue.is(SpotOddity.GRANTS_FIRST)) {
                    begins.forEach(Runnable::run);
                    begins.clear();
                }
            }
            begins.forEach(Runnable::run);
        } else {
            asked.streams().forEach(stream -> unsubscribe(stream, replies));
        }
    }

    /** Grants a stream, and gives what it begins with; or refuses it. */
    private Optional<Runnable> subscribe(SpotStream stream, SpotRequest asked, SpotReplies replies) {
        Optional<String> refusal = venue.refusal(stream).or(() -> taken(stream));
        if (refusal.isPresent()) {
            say(replies.refused(refusal.get(), stream.symbol()));
            return Optional.empty();
        }
        Granted one = new Granted(stream, asked.tokenised());
        granted.put(stream.key(), one);
        say(replies.granted(stream, asked.snapshot()));
        beat();
        return Optional.of(() -> venue.begin(this, one, asked.snapshot()));
    }

    /** One connection carries one stream of a channel and a symbol, whatever its depth. */
    private Optional<String> taken(SpotStream stream) {
        return granted(stream.channel(), stream.symbol()).findFirst()
                .map(other -> other.stream.channel().equals("ohlc") && other.stream.detail() != stream.detail()
                        ? "Already subscribed to one ohlc interval on this symbol"
                        : "Already subscribed");
    }

    private void unsubscribe(SpotStream stream, SpotReplies replies) {
        boolean held = granted(stream.channel(), stream.symbol()).anyMatch(one -> one.stream.equals(stream));
        if (held) {
            granted.remove(stream.key());
            say(replies.granted(stream, false));
        } else {
            say(replies.refused("Subscription Not Found", stream.symbol()));
        }
    }

    /** Beats once a second from the first stream on, unless something else was told. */
    private void beat() {
        if (heartbeat == null) {
            heartbeat = venue.timers().every(BEAT, () -> {
                if (!told) {
                    say("{\"channel\":\"heartbeat\"}");
                }
                told = false;
            });
        }
    }
}
