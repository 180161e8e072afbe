package dev.colibri.node.cli.market.watch;

import java.util.List;

import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.InstrumentStatus;
import dev.colibri.api.market.InstrumentUpdate;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
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
            case InstrumentStatus status -> wantsStatus(status.instrument());
            case InstrumentUpdate update -> wantsStatus(update.instrument());
            case InstrumentEvent other -> instruments.contains(other.instrument());
        };
    }

    private boolean wantsStatus(InstrumentId instrument) {
        return subscriptions.contains(new Subscription.Status(instrument));
    }
}
