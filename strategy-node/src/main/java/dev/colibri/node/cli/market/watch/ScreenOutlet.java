package dev.colibri.node.cli.market.watch;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.StreamHealth;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timers;
import dev.colibri.node.cli.market.watch.Console.Size;

/**
 * A screen that is drawn again when something has changed, though not sooner than a tenth of a second after the last
 * time, and once a second in any case. A picture is made only when it is to be drawn; one that the terminal was too
 * slow for gives way to the next.
 */
public final class ScreenOutlet implements Outlet {
    static final Duration SOONEST = Duration.ofMillis(100);
    static final Duration LATEST = Duration.ofSeconds(1);
    private static final Size USUAL = new Size(80, 24);

    private final WatchPlan plan;
    private final Clock clock;
    private final Timers timers;
    private final Map<InstrumentId, Board> boards = new LinkedHashMap<>();
    private final Outbox<Picture> outbox = new Outbox<>(1);
    private Optional<Supplier<ConnectionStatus>> status = Optional.empty();
    private Optional<VenueStatus> venue = Optional.empty();
    private boolean scheduled;
    private long drawn;
    private long lastReceived;

    /** @param timers of the event loop */
    public ScreenOutlet(WatchPlan plan, Clock clock, Timers timers) {
        this.plan = plan;
        this.clock = clock;
        this.timers = timers;
        this.drawn = clock.ticks() - SOONEST.toNanos();
        this.lastReceived = clock.ticks();
        plan.instruments().forEach(each -> boards.put(each, new Board(each, plan.of(each), plan.depth())));
    }

    @Override
    public void begin(Supplier<ConnectionStatus> current) {
        status = Optional.of(current);
        schedule();
        timers.every(LATEST, this::schedule);
    }

    @Override
    public void tell(MarketEvent event) {
        lastReceived = clock.ticks();
        switch (event) {
            case VenueStatus told -> venue = Optional.of(told);
            case StreamHealth health -> board(health.subscription().instrument()).ifPresent(each -> each.tell(health));
            case InstrumentEvent told -> board(told.instrument()).ifPresent(each -> each.tell(told));
        }
        schedule();
    }

    private Optional<Board> board(InstrumentId instrument) {
        return Optional.ofNullable(boards.get(instrument));
    }

    private void schedule() {
        if (!scheduled && status.isPresent()) {
            scheduled = true;
            timers.after(SOONEST.minusNanos(clock.ticks() - drawn), this::draw);
        }
    }

    private void draw() {
        scheduled = false;
        drawn = clock.ticks();
        try {
            status.ifPresent(current -> outbox.replace(picture(current.get())));
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    private Picture picture(ConnectionStatus current) {
        String detail = venue.filter(told -> told.state() == current.venue()).map(VenueStatus::detail).orElse("");
        return new Picture(plan.connection(), current.state(), current.venue(), detail, clock.nanos(),
                Duration.ofNanos(clock.ticks() - lastReceived), boards.values().stream().map(Board::picture).toList());
    }

    /** The picture that waits to be drawn, for tests that stand in the writer's place. */
    List<Picture> waiting() {
        return outbox.poll();
    }

    @Override
    public void end() {
        outbox.end();
    }

    @Override
    public void fail(RuntimeException cause) {
        outbox.fail(cause);
    }

    @Override
    public void writeAll(Console console) {
        console.show(ScreenDrawing.ENTER);
        try {
            for (List<Picture> pictures = outbox.take(); !pictures.isEmpty(); pictures = outbox.take()) {
                Size size = console.size().orElse(USUAL);
                console.show(ScreenDrawing.frame(ScreenDrawing.lines(pictures.getLast(), size), size.rows(),
                        console.coloured()));
            }
        } finally {
            console.show(ScreenDrawing.LEAVE);
        }
    }
}
