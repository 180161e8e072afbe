package dev.colibri.node.cli.market.watch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.InstrumentId;

/** What is known of one instrument; written and read on the event loop. Keeping an event costs next to nothing. */
final class Board {
    /** More than any screen shows. */
    private static final int MOST_TRADES = 100;

    private final InstrumentId instrument;
    private final Map<Subscription, StreamState> streams = new LinkedHashMap<>();
    private final Map<String, InstrumentEvent> latest = new LinkedHashMap<>();
    private final Deque<Trade> trades = new ArrayDeque<>();
    private final LevelsCopy levels;
    private final LevelsCopy orders;

    /** @param depth how many levels of a book's side are kept */
    Board(InstrumentId instrument, List<Subscription> subscriptions, int depth) {
        this.instrument = instrument;
        this.levels = new LevelsCopy(depth);
        this.orders = new LevelsCopy(depth);
        subscriptions.forEach(each -> streams.put(each,
                new StreamState(StreamNames.of(each), StreamHealth.State.PENDING, "")));
    }

    /** What a stream told before it broke is no present any more when it lives again; trades remain what happened. */
    void tell(StreamHealth health) {
        Subscription subscription = health.subscription();
        StreamState stream = StreamState.of(health);
        StreamState before = streams.put(subscription, stream);
        if (stream.isLive() && (before == null || !before.isLive())) {
            forget(subscription, stream.name());
        }
    }

    private void forget(Subscription subscription, String name) {
        switch (subscription) {
            case Subscription.Book book -> levels.forget();
            case Subscription.OrderByOrderBook book -> orders.forget();
            default -> latest.remove(name);
        }
    }

    void tell(InstrumentEvent event) {
        switch (event) {
            case BookView view -> levels.copy(view);
            case OrderByOrderBookView view -> orders.copy(view);
            case Trade trade -> {
                trades.addFirst(trade);
                if (trades.size() > MOST_TRADES) {
                    trades.removeLast();
                }
            }
            case Quote quote -> latest.put("quotes", quote);
            case Bar bar -> latest.put("bars " + StreamNames.of(bar.type()), bar);
            case MarkPrice mark -> latest.put("mark", mark);
            case IndexPrice index -> latest.put("index", index);
            case FundingRate rate -> latest.put("funding", rate);
            case OpenInterest interest -> latest.put("open interest", interest);
            case TickerStats stats -> latest.put("stats", stats);
            case InstrumentStatus status -> latest.put("status", status);
            case InstrumentUpdate update -> latest.put("status", new InstrumentStatus(update.instrument(),
                    update.definition().status(), update.eventTime(), update.receiveTime()));
            case DepthSnapshot snapshot -> latest.put("depth", snapshot);
        }
    }

    MarketPicture picture() {
        Optional<Ladder> ladder = ladder();
        List<Fact> facts = new ArrayList<>();
        List<LastBar> bars = new ArrayList<>();
        Optional<Tape> tape = Optional.empty();
        for (Map.Entry<Subscription, StreamState> each : streams.entrySet()) {
            StreamState stream = each.getValue();
            Optional<InstrumentEvent> told = Optional.ofNullable(latest.get(stream.name()));
            switch (each.getKey()) {
                case Subscription.Trades asked -> tape = Optional.of(new Tape(stream, List.copyOf(trades)));
                case Subscription.Bars asked -> bars.add(new LastBar(stream, told.map(Bar.class::cast)));
                case Subscription.Quotes asked -> {
                    if (ladder.isPresent()) {
                        told.ifPresent(event -> facts.addAll(Facts.of(event, stream.isLive())));
                    } else {
                        ladder = Optional.of(QuoteLadder.of(stream, told.map(Quote.class::cast)));
                    }
                }
                default -> told.ifPresent(event -> facts.addAll(Facts.of(event, stream.isLive())));
            }
        }
        return new MarketPicture(instrument, List.copyOf(streams.values()), facts, ladder, tape, bars);
    }

    /** The orders tell more than the levels do, where both were asked for. */
    private Optional<Ladder> ladder() {
        Optional<Ladder> ladder = Optional.empty();
        for (Map.Entry<Subscription, StreamState> each : streams.entrySet()) {
            ladder = switch (each.getKey()) {
                case Subscription.Book asked -> ladder.or(() -> Optional.of(levels.ladder(each.getValue())));
                case Subscription.OrderByOrderBook asked -> Optional.of(orders.ladder(each.getValue()));
                default -> ladder;
            };
        }
        return ladder;
    }
}
