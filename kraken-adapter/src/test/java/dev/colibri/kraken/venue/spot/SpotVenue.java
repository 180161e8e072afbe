package dev.colibri.kraken.venue.spot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Subscription.QuoteSource;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.Side;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.kraken.venue.Asked;
import dev.colibri.kraken.venue.Exchange;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.PlainCandle;
import dev.colibri.kraken.venue.Print;
import dev.colibri.kraken.venue.QueueBook;
import dev.colibri.kraken.venue.StreamKey;
import dev.colibri.kraken.venue.Told;
import dev.colibri.kraken.venue.Tree;
import dev.colibri.kraken.venue.VenueSocket;

/** Kraken Spot: its links, and what each of them is told. */
final class SpotVenue extends Exchange<SpotPair> {
    static final String DOOR = "/v2";
    static final String ORDERS_DOOR = "/l3/v2";

    private static final int TRADES_IN_SNAPSHOT = 50;
    private static final int CANDLES_IN_SNAPSHOT = 720;
    private static final BigInteger FIRST_CONNECTION = new BigInteger("13834774380200032777");

    private final List<SpotLink> links = new ArrayList<>();
    private final SpotTokens tokens = new SpotTokens(clock());
    private final SpotDesk desk = new SpotDesk(this);
    private String system = "online";
    private final Set<SpotOddity> oddities = EnumSet.noneOf(SpotOddity.class);
    private BigInteger connections = FIRST_CONNECTION;

    SpotVenue(NodeContext node) {
        super(node, Duration.ofNanos(1_000));
        for (int i = 0; i < SpotPair.FIRST.size(); i++) {
            open(SpotPair.FIRST.get(i), SpotPair.MIDDLES.get(i));
        }
        server().door(DOOR, socket -> welcome(socket, false));
        server().door(ORDERS_DOOR, socket -> welcome(socket, true));
    }

    private void welcome(VenueSocket socket, boolean ordersDoor) {
        SpotLink link = new SpotLink(this, socket, ordersDoor);
        links.add(link);
        socket.handle(link::take, () -> {
            links.remove(link);
            link.ended();
        });
        connections = connections.add(BigInteger.ONE);
        link.say(status(Optional.of(connections)));
    }

    private String status(Optional<BigInteger> connection) {
        var row = Tree.object().put("system", system).put("api_version", "v2");
        connection.ifPresent(id -> row.put("connection_id", id));
        row.put("version", "2.0.10");
        return Tree.text(SpotMessages.envelope("status", false).set("data", Tree.array().add(row)));
    }

    // What links ask.

    SpotTokens tokens() {
        return tokens;
    }

    /** What the venue does now, in its own word. */
    String system() {
        return system;
    }

    /** The venue behaves so from now on. */
    void behave(SpotOddity oddity) {
        oddities.add(oddity);
    }

    boolean is(SpotOddity oddity) {
        return oddities.contains(oddity);
    }

    String overLimit(SpotReplies replies) {
        return is(SpotOddity.BARE_RATE_REFUSAL) ? "{\"Error\":\"Exceeded msg rate\"}"
                : replies.refused("Exceeded msg rate", "");
    }

    /** With which words a stream is refused to everybody. */
    Optional<String> refusal(SpotStream stream) {
        Optional<String> told = faults().refusal(stream.key());
        if (told.isPresent() || stream.symbol().isEmpty()) {
            return told;
        }
        if (!stream.symbol().contains("/")) {
            return Optional.of("Currency pair not in ISO 4217-A3 format " + stream.symbol());
        }
        return find(stream.symbol()).isPresent() ? Optional.empty()
                : Optional.of("Currency pair not supported " + stream.symbol());
    }

    Optional<Market<SpotPair>> find(String symbol) {
        return markets().stream().filter(market -> market.terms().name().equals(symbol)).findFirst();
    }

    /** A stream was granted: what it begins with. */
    void begin(SpotLink link, SpotLink.Granted granted, boolean snapshot) {
        SpotStream stream = granted.stream;
        if (stream.channel().equals("instrument")) {
            if (snapshot) {
                link.tell(stream.key(), SpotListing.instruments(listed(granted.tokenised), true));
            }
            return;
        }
        Market<SpotPair> market = find(stream.symbol()).orElseThrow();
        granted.shown = BookWindow.of(market.book(), stream.detail());
        if (snapshot) {
            link.tell(stream.key(), snapshot(stream, market));
        }
    }

    private String snapshot(SpotStream stream, Market<SpotPair> market) {
        long now = clock().now();
        return switch (stream.channel()) {
            case "ticker" -> SpotMessages.ticker(market, true, now);
            case "book" -> SpotMessages.bookSnapshot(market, stream.detail(), now);
            case "level3" -> SpotMessages.ordersSnapshot(market, stream.detail(), now);
            case "trade" -> SpotMessages.trades(market.terms(), true, market.prints(TRADES_IN_SNAPSHOT));
            case "ohlc" -> {
                List<PlainCandle> all = PlainCandle.traded(market.prints(), nanos(stream.detail()));
                yield SpotMessages.candles(market.terms(), true,
                        all.subList(Math.max(0, all.size() - CANDLES_IN_SNAPSHOT), all.size()), stream.detail(), now);
            }
            default -> throw new IllegalArgumentException(stream.toString());
        };
    }

    private List<SpotPair> listed(boolean tokenised) {
        return markets().stream().map(Market::terms).filter(pair -> tokenised || !pair.tokenised()).toList();
    }

    private static long nanos(int minutes) {
        return Duration.ofMinutes(minutes).toNanos();
    }

    private void each(String channel, String symbol, BiConsumer<SpotLink, SpotLink.Granted> action) {
        for (SpotLink link : List.copyOf(links)) {
            link.granted(channel, symbol).forEach(granted -> action.accept(link, granted));
        }
    }

    // What the market does.

    @Override
    protected void tellPrint(Market<SpotPair> market, Print print) {
        String symbol = market.terms().name();
        each("trade", symbol, (link, granted) -> {
            if (!faults().corrupts(granted.stream.key())) {
                link.tell(granted.stream.key(), SpotMessages.trades(market.terms(), false, List.of(print)));
            }
        });
        each("ohlc", symbol, (link, granted) -> {
            int minutes = granted.stream.detail();
            PlainCandle running = PlainCandle.traded(market.prints(), nanos(minutes)).getLast();
            link.tell(granted.stream.key(),
                    SpotMessages.candles(market.terms(), false, List.of(running), minutes, clock().now()));
        });
        tellTickers(market, "trades");
    }

    @Override
    protected void tellBook(Market<SpotPair> market, List<VenueLevel> changed) {
        each("book", market.terms().name(), (link, granted) -> tellChanges(market, link, granted));
        each("level3", market.terms().name(), (link, granted) -> tellChanges(market, link, granted));
    }

    private void tellChanges(Market<SpotPair> market, SpotLink link, SpotLink.Granted granted) {
        SpotPair pair = market.terms();
        StreamKey key = granted.stream.key();
        BookWindow before = granted.shown;
        BookWindow now = BookWindow.of(market.book(), granted.stream.detail());
        granted.shown = now;
        if (before == null || before.equals(now)) {
            return;
        }
        long wrong = faults().corrupts(key) ? 1 : 0;
        link.tell(key, granted.stream.channel().equals("book")
                ? SpotMessages.book(pair, false, listed(pair, now.levels(Side.BUY, before, market.book())),
                        listed(pair, now.levels(Side.SELL, before, market.book())),
                        SpotChecksum.ofLevels(market.book(), pair) ^ wrong, clock().now())
                : SpotMessages.orders(pair, false, now.orders(Side.BUY, before, market.book()),
                        now.orders(Side.SELL, before, market.book()),
                        SpotChecksum.ofOrders(market.book(), pair) ^ wrong, clock().now()));
    }

    private List<QueueBook.Level> listed(SpotPair pair, List<QueueBook.Level> levels) {
        return is(SpotOddity.PRICES_TWICE) ? levels.stream().flatMap(level -> Stream.of(
                new QueueBook.Level(level.price(), level.quantity().add(pair.listing().lot())), level)).toList()
                : levels;
    }

    @Override
    protected void tellWholeBook(Market<SpotPair> market) {
        for (String channel : List.of("book", "level3")) {
            each(channel, market.terms().name(), (link, granted) -> begin(link, granted, true));
        }
    }

    @Override
    protected void tellTop(Market<SpotPair> market) {
        tellTickers(market, "bbo");
        desk.spread(market);
    }

    /** Tells the ticker to those who asked for a trigger, or, where that is empty, to all. */
    private void tellTickers(Market<SpotPair> market, String trigger) {
        each("ticker", market.terms().name(), (link, granted) -> {
            if (trigger.isEmpty() || granted.stream.trigger().equals(trigger)) {
                link.tell(granted.stream.key(), SpotMessages.ticker(market, false, clock().now()));
            }
        });
    }

    @Override
    protected void tellFact(Market<SpotPair> market, InstrumentEvent fact) {
        if (!(fact instanceof TickerStats)) {
            throw new IllegalArgumentException("Kraken Spot tells no " + fact);
        }
        tellTickers(market, "");
    }

    @Override
    protected void tellTerms(Market<SpotPair> market) {
        each("instrument", "", (link, granted) -> {
            if (granted.tokenised || !market.terms().tokenised()) {
                link.tell(granted.stream.key(), SpotListing.instruments(List.of(market.terms()), false));
            }
        });
    }

    /** The state is told without the connection's number, as the venue was seen to do. */
    @Override
    protected void tellState(VenueStatus.State state) {
        system = state.name().toLowerCase(Locale.ROOT);
        links.forEach(link -> link.say(status(Optional.empty())));
    }

    // What is Spot's own.

    @Override
    protected Told answer(Asked asked) {
        return desk.answer(asked);
    }

    @Override
    protected TradeId tradeId(SpotPair pair, long number) {
        return TradeId.of(number);
    }

    @Override
    protected SpotPair withTick(SpotPair pair, BigDecimal tick) {
        return pair.withTick(tick);
    }

    @Override
    protected SpotPair withStatus(SpotPair pair, TradingStatus status) {
        return pair.withStatus(status);
    }

    @Override
    protected Market<SpotPair> another() {
        return open(SpotPair.LATER, "0.800000");
    }

    @Override
    protected List<String> streams() {
        return links.stream().flatMap(link -> link.names().stream()).toList();
    }

    @Override
    protected StreamKey key(Subscription subscription) {
        String symbol = market(subscription.instrument()).terms().name();
        return switch (subscription) {
            case Subscription.Quotes quotes ->
                    new StreamKey(quotes.source() == QuoteSource.TICKER ? "ticker" : "book", symbol);
            case Subscription.Stats stats -> new StreamKey("ticker", symbol);
            case Subscription.Book book -> new StreamKey("book", symbol);
            case Subscription.Depth depth -> new StreamKey("book", symbol);
            case Subscription.OrderByOrderBook book -> new StreamKey("level3", symbol);
            case Subscription.Trades trades -> new StreamKey("trade", symbol);
            case Subscription.Bars bars ->
                    new StreamKey(bars.type().source() == BarType.Source.EXTERNAL ? "ohlc" : "trade", symbol);
            case Subscription.Status status -> new StreamKey("instrument", "");
            default -> throw new IllegalArgumentException("Kraken Spot has no stream for " + subscription);
        };
    }
}
