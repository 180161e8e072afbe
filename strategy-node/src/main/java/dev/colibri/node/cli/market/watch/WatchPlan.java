package dev.colibri.node.cli.market.watch;

import java.util.List;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.FundingRate;
import dev.colibri.api.market.IndexPrice;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarkPrice;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.OpenInterest;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.market.Quote;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.TickerStats;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.ConnectionName;
import dev.colibri.api.model.InstrumentId;

/**
 * What is watched.
 *
 * @param instruments each once, in the order of their naming
 * @param subscriptions those of the first instrument first
 * @param depth how many levels of a book's side are wanted
 */
public record WatchPlan(ConnectionName connection, List<InstrumentId> instruments, List<Subscription> subscriptions,
        int depth) {

    public WatchPlan {
        instruments = List.copyOf(instruments);
        subscriptions = List.copyOf(subscriptions);
    }

    /** The streams of one instrument. */
    List<Subscription> of(InstrumentId instrument) {
        return subscriptions.stream().filter(each -> each.instrument().equals(instrument)).toList();
    }

    /** Whether an event was asked for: connections tell of all listings, whoever subscribed to what. */
    boolean wants(MarketEvent event) {
        return switch (event) {
            case VenueStatus status -> true;
            case StreamHealth health -> subscriptions.contains(health.subscription());
            case InstrumentEvent told -> has(stream(told), told.instrument());
        };
    }

    private boolean has(Class<? extends Subscription> stream, InstrumentId instrument) {
        for (Subscription each : subscriptions) {
            if (stream.isInstance(each) && each.instrument().equals(instrument)) {
                return true;
            }
        }
        return false;
    }

    /** Which stream tells such events. */
    private static Class<? extends Subscription> stream(InstrumentEvent event) {
        return switch (event) {
            case Quote quote -> Subscription.Quotes.class;
            case Trade trade -> Subscription.Trades.class;
            case BookView view -> Subscription.Book.class;
            case OrderByOrderBookView view -> Subscription.OrderByOrderBook.class;
            case DepthSnapshot snapshot -> Subscription.Depth.class;
            case Bar bar -> Subscription.Bars.class;
            case MarkPrice mark -> Subscription.MarkPrices.class;
            case IndexPrice index -> Subscription.IndexPrices.class;
            case FundingRate rate -> Subscription.FundingRates.class;
            case OpenInterest interest -> Subscription.OpenInterests.class;
            case TickerStats stats -> Subscription.Stats.class;
            case InstrumentStatus status -> Subscription.Status.class;
            case InstrumentUpdate update -> Subscription.Status.class;
        };
    }
}
