package dev.colibri.kraken.venue.futures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import dev.colibri.api.contract.VenueLevel;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.Subscription.QuoteSource;
import dev.colibri.api.market.TradeId;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.model.TradingStatus;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.kraken.venue.Asked;
import dev.colibri.kraken.venue.Exchange;
import dev.colibri.kraken.venue.Market;
import dev.colibri.kraken.venue.Print;
import dev.colibri.kraken.venue.QueueBook;
import dev.colibri.kraken.venue.StreamKey;
import dev.colibri.kraken.venue.Told;
import dev.colibri.kraken.venue.VenueSocket;

/** Kraken Futures: its links, and what each of them is told. */
final class FuturesVenue extends Exchange<FuturesContract> {
    static final String DOOR = "/ws/v1";

    private static final int TRADES_IN_SNAPSHOT = 100;
    private static final long FIRST_SEQUENCE = 326_072_249L;

    private final List<FuturesLink> links = new ArrayList<>();
    private final Map<String, Long> sequences = new LinkedHashMap<>();
    private final ReferencePrices references = new ReferencePrices();
    private final PastFunding funding = new PastFunding();
    private final FuturesDesk desk = new FuturesDesk(this);
    private int challenges;

    FuturesVenue(NodeContext node) {
        super(node, Duration.ofMillis(1));
        for (int i = 0; i < FuturesContract.FIRST.size(); i++) {
            open(FuturesContract.FIRST.get(i), FuturesContract.MIDDLES.get(i));
        }
        server().door(DOOR, this::welcome);
    }

    private void welcome(VenueSocket socket) {
        FuturesLink link = new FuturesLink(this, socket);
        links.add(link);
        socket.handle(link::take, () -> {
            links.remove(link);
            link.ended();
        });
        link.say(FuturesMessages.info());
    }

    // What links ask.

    /** A challenge, another one each time. */
    String challenge() {
        String name = "challenge" + ++challenges;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    Optional<Market<FuturesContract>> find(String product) {
        return markets().stream().filter(market -> market.terms().name().equals(product)).findFirst();
    }

    /** A feed was granted, or asked for again: what it begins with. */
    void begin(FuturesLink link, StreamKey key) {
        Market<FuturesContract> market = find(key.name()).orElseThrow();
        link.tell(key, switch (key.channel()) {
            case "ticker" -> FuturesMessages.ticker(market, clock().now());
            case "trade" -> FuturesMessages.trades(market.terms(), market.prints(TRADES_IN_SNAPSHOT));
            case "book" -> FuturesMessages.bookSnapshot(market, sequence(market), clock().now());
            default -> throw new IllegalArgumentException(key.toString());
        });
    }

    private long sequence(Market<FuturesContract> market) {
        return sequences.getOrDefault(market.terms().name(), FIRST_SEQUENCE);
    }

    private long nextSequence(Market<FuturesContract> market) {
        long next = sequence(market) + 1;
        sequences.put(market.terms().name(), next);
        return next;
    }

    private void each(StreamKey key, Consumer<FuturesLink> action) {
        List.copyOf(links).stream().filter(link -> link.has(key)).forEach(action);
    }

    /** Mark and index prices as they were told. */
    ReferencePrices references() {
        return references;
    }

    PastFunding funding() {
        return funding;
    }

    List<FundingRate> pastFunding(InstrumentId id, int count) {
        return funding.add(market(id), count, clock().now());
    }

    // What the market does.

    @Override
    protected void tellPrint(Market<FuturesContract> market, Print print) {
        StreamKey key = new StreamKey("trade", market.terms().name());
        if (!faults().corrupts(key)) {
            each(key, link -> link.tell(key, FuturesMessages.trade(market.terms(), print)));
        }
        tellTicker(market, clock().now());
    }

    /** One message for each level. A damaged one is left out, so that its number is missing. */
    @Override
    protected void tellBook(Market<FuturesContract> market, List<VenueLevel> changed) {
        StreamKey key = new StreamKey("book", market.terms().name());
        for (VenueLevel level : changed) {
            long sequence = nextSequence(market);
            if (!faults().corrupts(key)) {
                QueueBook.Level told =
                        new QueueBook.Level(level.price().toBigDecimal(), level.quantity().toBigDecimal());
                each(key, link -> link.tell(key,
                        FuturesMessages.level(market.terms(), level.side(), told, sequence, clock().now())));
            }
        }
    }

    @Override
    protected void tellWholeBook(Market<FuturesContract> market) {
        StreamKey key = new StreamKey("book", market.terms().name());
        nextSequence(market);
        each(key, link -> begin(link, key));
    }

    @Override
    protected void tellTop(Market<FuturesContract> market) {
        tellTicker(market, clock().now());
    }

    @Override
    protected void tellFact(Market<FuturesContract> market, InstrumentEvent fact) {
        switch (fact) {
            case MarkPrice mark ->
                    references.add("mark", market.terms(), mark.price().toBigDecimal(), mark.eventTime());
            case IndexPrice index ->
                    references.add("spot", market.terms(), index.price().toBigDecimal(), index.eventTime());
            default -> {}
        }
        tellTicker(market, fact.eventTime());
    }

    /** A change of what a market accepts stands in its ticker; one of its rules is only listed. */
    @Override
    protected void tellTerms(Market<FuturesContract> market) {
        tellTicker(market, clock().now());
    }

    private void tellTicker(Market<FuturesContract> market, long time) {
        StreamKey key = new StreamKey("ticker", market.terms().name());
        each(key, link -> link.tell(key, FuturesMessages.ticker(market, time)));
    }

    @Override
    protected void tellState(VenueStatus.State state) {
        throw new IllegalArgumentException("Kraken Futures says nothing of its own state");
    }

    // What is Futures' own.

    @Override
    protected Told answer(Asked asked) {
        return desk.answer(asked);
    }

    @Override
    protected TradeId tradeId(FuturesContract contract, long number) {
        String name = contract.name() + number;
        return TradeId.parse(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    protected FuturesContract withTick(FuturesContract contract, BigDecimal tick) {
        return contract.withTick(tick);
    }

    @Override
    protected FuturesContract withStatus(FuturesContract contract, TradingStatus status) {
        return contract.withStatus(status);
    }

    @Override
    protected Market<FuturesContract> another() {
        return open(FuturesContract.LATER, FuturesContract.LATER_MIDDLE);
    }

    @Override
    protected List<String> streams() {
        return links.stream().flatMap(link -> link.names().stream()).toList();
    }

    @Override
    protected StreamKey key(Subscription subscription) {
        String product = market(subscription.instrument()).terms().name();
        String feed = switch (subscription) {
            case Subscription.Quotes quotes -> quotes.source() == QuoteSource.TICKER ? "ticker" : "book";
            case Subscription.Book book -> "book";
            case Subscription.Depth depth -> "book";
            case Subscription.Trades trades -> "trade";
            case Subscription.Bars bars -> "trade";
            case Subscription.MarkPrices marks -> "ticker";
            case Subscription.IndexPrices indexes -> "ticker";
            case Subscription.FundingRates rates -> "ticker";
            case Subscription.OpenInterests interests -> "ticker";
            case Subscription.Stats stats -> "ticker";
            case Subscription.Status status -> "ticker";
            case Subscription.OrderByOrderBook book ->
                    throw new IllegalArgumentException("Kraken Futures has no book order by order");
        };
        return new StreamKey(feed, product);
    }
}
