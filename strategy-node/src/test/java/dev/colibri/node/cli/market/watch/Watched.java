package dev.colibri.node.cli.market.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.colibri.api.book.GuardedBookView;
import dev.colibri.api.market.BookView;
import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.market.Subscription;
import dev.colibri.api.market.VenueStatus;
import dev.colibri.api.spi.ConnectionStatus;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.node.cli.market.watch.Console.Size;

/** A screen on virtual time, and what stands on it. */
final class Watched {
    final VirtualTime time = new VirtualTime(Told.START);
    final ScreenOutlet outlet;
    ConnectionStatus.State link = ConnectionStatus.State.READY;
    VenueStatus.State venue = VenueStatus.State.ONLINE;
    private final List<Picture> pictures = new ArrayList<>();

    Watched(Subscription... subscriptions) {
        outlet = new ScreenOutlet(Told.plan(subscriptions), time.clock(), time.timers());
        outlet.begin(() -> new ConnectionStatus(Told.TOY, link, venue, Optional.empty(), Optional.empty(), List.of(),
                List.of(), List.of()));
    }

    /** Events come in, views of books for as long as they may be looked at. */
    Watched tell(MarketEvent... events) {
        for (MarketEvent event : events) {
            if (event instanceof BookView view) {
                try (GuardedBookView guarded = new GuardedBookView(view)) {
                    outlet.tell(guarded);
                }
            } else {
                outlet.tell(event);
            }
        }
        return this;
    }

    /** Time passes, and whoever writes takes each picture as it comes. */
    Watched after(Duration passed) {
        long end = time.clock().nanos() + passed.toNanos();
        while (time.step(end)) {
            pictures.addAll(outlet.waiting());
        }
        time.runUntil(end);
        return this;
    }

    /** All pictures so far, in their order. */
    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /** What stands on a screen once everything that came is drawn. */
    String screen(int columns, int rows) {
        after(ScreenOutlet.SOONEST);
        return text(pictures.getLast(), columns, rows);
    }

    static String text(Picture picture, int columns, int rows) {
        return ScreenDrawing.lines(picture, new Size(columns, rows)).stream().map(Line::text)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
