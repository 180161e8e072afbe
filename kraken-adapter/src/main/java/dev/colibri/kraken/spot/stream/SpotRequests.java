package dev.colibri.kraken.spot.stream;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import dev.colibri.api.config.Secret;
import dev.colibri.kraken.common.stream.StreamDialect;
import dev.colibri.kraken.spot.stream.SpotStream.Book;
import dev.colibri.kraken.spot.stream.SpotStream.Candles;
import dev.colibri.kraken.spot.stream.SpotStream.Instruments;
import dev.colibri.kraken.spot.stream.SpotStream.Orders;
import dev.colibri.kraken.spot.stream.SpotStream.Ticker;
import dev.colibri.kraken.spot.stream.SpotStream.Trades;

/**
 * Writes requests of WebSocket v2. Each says {@code snapshot} itself, since the venue's defaults are disputed. Texts
 * that ask for {@link Orders} hold the token: they are for the socket alone, never for a log.
 */
public final class SpotRequests implements StreamDialect<SpotStream> {
    /** Symbols in one request; the venue names no limit, and this many are known to work. */
    private static final int MOST_SYMBOLS = 100;

    /** Books order by order in one request: to 100 levels they cost 200 points, which is what a second gives. */
    private static final int MOST_ORDER_BOOKS = 8;
    /** One of this depth costs half of that. */
    private static final int DEEPEST = 1000;

    private final Supplier<Optional<Secret>> token;
    private final int most;

    /** @param token what private streams are asked for with; looked at for each request, since it is renewed */
    public SpotRequests(Supplier<Optional<Secret>> token) {
        this.token = token;
        this.most = MOST_ORDER_BOOKS;
    }

    /** For connections without private streams. */
    public SpotRequests() {
        this.token = Optional::empty;
        this.most = MOST_SYMBOLS;
    }

    /** How many streams fit into one request. */
    @Override
    public int most() {
        return most;
    }

    /** Whether one request can ask for both streams. */
    @Override
    public boolean together(SpotStream one, SpotStream other) {
        return one.isLike(other) && !(one instanceof Orders orders && orders.depth() == DEEPEST);
    }

    /**
     * Asks for streams that go {@link #together}. The venue answers for each symbol, with the same id.
     *
     * @throws IllegalStateException when they need a token and there is none
     */
    @Override
    public String subscribe(List<SpotStream> streams, long requestId) {
        return request("subscribe", streams, true, requestId);
    }

    /**
     * Gives streams back that go {@link #together}.
     *
     * @throws IllegalStateException when they need a token and there is none
     */
    @Override
    public String unsubscribe(List<SpotStream> streams, long requestId) {
        return request("unsubscribe", streams, false, requestId);
    }

    /** A sign of life that asks for one. */
    public String ping(long requestId) {
        return "{\"method\":\"ping\",\"req_id\":" + requestId + '}';
    }

    private String request(String method, List<SpotStream> streams, boolean subscribes, long requestId) {
        SpotStream first = streams.getFirst();
        StringBuilder text = new StringBuilder(64 + 16 * streams.size());
        text.append("{\"method\":\"").append(method).append("\",\"params\":{\"channel\":\"").append(first.channel())
                .append('"');
        if (!(first instanceof Instruments)) {
            symbols(text, streams);
        }
        parameter(text, first);
        if (subscribes) {
            text.append(",\"snapshot\":true");
        }
        return text.append("},\"req_id\":").append(requestId).append('}').toString();
    }

    private static void symbols(StringBuilder text, List<SpotStream> streams) {
        JsonStringEncoder encoder = JsonStringEncoder.getInstance();
        text.append(",\"symbol\":[");
        for (int i = 0; i < streams.size(); i++) {
            text.append(i == 0 ? "\"" : ",\"");
            encoder.quoteAsString(streams.get(i).symbol(), text);
            text.append('"');
        }
        text.append(']');
    }

    private void parameter(StringBuilder text, SpotStream stream) {
        switch (stream) {
            case Book book -> text.append(",\"depth\":").append(book.depth());
            case Candles candles -> text.append(",\"interval\":").append(candles.minutes());
            case Ticker ticker -> text.append(",\"event_trigger\":\"").append(ticker.trigger().word()).append('"');
            case Orders orders -> {
                text.append(",\"depth\":").append(orders.depth()).append(",\"token\":\"");
                Secret secret =
                        token.get().orElseThrow(() -> new IllegalStateException("Channel level3 needs a token"));
                secret.use(characters -> {
                    JsonStringEncoder.getInstance().quoteAsString(new String(characters), text);
                    return text;
                });
                text.append('"');
            }
            case Instruments all -> text.append(",\"include_tokenized_assets\":true");
            case Trades trades -> {
                // Its symbols are all there is.
            }
        }
    }
}
