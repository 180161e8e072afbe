package dev.colibri.node.cli.market.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.spi.DataClient;
import dev.colibri.api.time.Timers;

/**
 * One watching, from its asking for streams to its giving them back: after so many events, after a while, when all
 * streams have failed, or when somebody wishes its end. What streams and the venue tell of themselves is passed on and
 * not counted. Lives on the event loop.
 */
public final class WatchSession {
    private final WatchPlan plan;
    private final Limits limits;
    private final Outlet outlet;
    private final Timers timers;
    private final Map<Subscription, StreamHealth> failed = new LinkedHashMap<>();
    private final List<Subscription> asked = new ArrayList<>();
    private Optional<DataClient> client = Optional.empty();
    private long events;
    private boolean ended;

    /**
     * When to end at the latest.
     *
     * @param events after so many; zero: however many there are
     * @param time after so long; empty: however long it takes
     */
    public record Limits(long events, Optional<Duration> time) {}

    /** @param timers of the event loop */
    public WatchSession(WatchPlan plan, Limits limits, Outlet outlet, Timers timers) {
        this.plan = plan;
        this.limits = limits;
        this.outlet = outlet;
        this.timers = timers;
    }

    /** Asks for the streams. */
    public void begin(DataClient data, Supplier<ConnectionStatus> status) {
        client = Optional.of(data);
        outlet.begin(status);
        limits.time().ifPresent(time -> timers.after(time, this::end));
        for (Subscription each : plan.subscriptions()) {
            if (!ended) {
                asked.add(each);
                data.subscribe(each);
            }
        }
    }

    /** Takes an event; those that were not asked for, and all after the end, are nothing. Never throws. */
    public void tell(MarketEvent event) {
        if (ended || !plan.wants(event)) {
            return;
        }
        try {
            outlet.tell(event);
        } catch (RuntimeException e) {
            outlet.fail(e);
            end();
            return;
        } catch (Error e) { // Whoever writes would wait for ever if the event loop alone knew.
            outlet.fail(new IllegalStateException(e.toString(), e));
            end();
            throw e;
        }
        switch (event) {
            case StreamHealth health -> judge(health);
            case VenueStatus status -> {
                // Streams say themselves what becomes of them.
            }
            default -> {
                events++;
                if (events == limits.events()) {
                    end();
                }
            }
        }
    }

    private void judge(StreamHealth health) {
        if (health.state() == StreamHealth.State.FAILED) {
            failed.put(health.subscription(), health);
        } else {
            failed.remove(health.subscription());
        }
        if (failed.size() == plan.subscriptions().size()) {
            end();
        }
    }

    /** Gives back what was asked for. A second call does nothing. */
    public void end() {
        if (!ended) {
            ended = true;
            outlet.end();
            client.ifPresent(data -> asked.forEach(data::unsubscribe));
        }
    }

    /** How many events of the market were told. */
    public long events() {
        return events;
    }

    /** Why no stream is left, a sentence for each; empty when one is. */
    public List<String> failures() {
        return failed.size() < plan.subscriptions().size() ? List.of() : plan.subscriptions().stream()
                .flatMap(each -> Optional.ofNullable(failed.get(each)).stream())
                .map(health -> health.subscription().instrument() + " " + StreamState.of(health).words())
                .toList();
    }
}
