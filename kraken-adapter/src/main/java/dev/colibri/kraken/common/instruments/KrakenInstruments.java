package dev.colibri.kraken.common.instruments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.InstrumentProvider;
import dev.colibri.api.spi.MarketSink;
import dev.colibri.api.time.Clock;
import dev.colibri.api.time.Timer;
import dev.colibri.api.time.Timers;
import dev.colibri.kraken.common.instruments.Shelves.News;
import dev.colibri.kraken.common.wire.SkippedRow;

/**
 * What can be traded on one connection to Kraken: the listings of one product or two as one table.
 *
 * <p>A listing always comes whole; what is loaded of it is what was asked for: everything from {@link #loadAll} on,
 * before that the ids of each {@link #load}. Looking again, by timer or by asking again, replaces what differs. When a
 * product's listing cannot be had, the old one is kept, the log says so, and the next time tries again; the other
 * product is not disturbed. What is not listed any more stays, as {@code SUSPENDED} when it is missing for the first
 * time and as {@code DELISTED} when it is missing again or has expired.
 *
 * <p>From {@link #start} to {@link #stop} changes of what is loaded are told, and new listings where everything is
 * loaded. All of it lives on one event loop. Events come when everything here is as they say.
 */
public final class KrakenInstruments implements InstrumentProvider {
    private static final int MOST_NEAR = 5;

    private final Shelves shelves;
    private final InstrumentCache loaded = new InstrumentCache();
    private final Clock clock;
    private final Timers timers;
    private final MarketSink sink;
    private Future<?> lastLook = Future.succeededFuture();
    private boolean everything;
    private boolean telling;
    private @Nullable Timer refresh;

    /**
     * @param sources one for each product
     * @param work where an index of all names is made
     * @param sink where changes are told
     */
    public KrakenInstruments(List<? extends ListingSource> sources, LongWork work, Clock clock, Timers timers,
            MarketSink sink) {
        this.shelves = new Shelves(sources, work);
        this.clock = clock;
        this.timers = timers;
        this.sink = sink;
    }

    @Override
    public Future<Void> loadAll() {
        return look(news -> {
            everything = true;
            shelves.instruments().forEach(loaded::put);
            return news.orFailure();
        });
    }

    @Override
    public Future<Void> load(List<InstrumentId> ids) {
        List<InstrumentId> wanted = List.copyOf(ids);
        return look(news -> {
            List<InstrumentId> unknown = new ArrayList<>();
            wanted.forEach(id -> shelves.find(id).ifPresentOrElse(loaded::put, () -> unknown.add(id)));
            if (unknown.isEmpty()) {
                return Future.succeededFuture();
            }
            return news.failures().isEmpty()
                    ? Future.failedFuture(UnknownInstruments.failure(unknown, shelves.index()))
                    : news.orFailure();
        });
    }

    @Override
    public List<Instrument> instruments() {
        return loaded.inOrder();
    }

    @Override
    public Optional<Instrument> find(InstrumentId id) {
        return loaded.find(id);
    }

    @Override
    public Optional<AssetInfo> asset(Asset asset) {
        return shelves.asset(asset);
    }

    /**
     * Finds the one loaded instrument that a text means. Near ids may also be of instruments that are listed and not
     * loaded; one of those that the text means exactly stands first.
     */
    @Override
    public Resolution resolve(String text) {
        List<Instrument> meant = shelves.index().find(text).stream().flatMap(id -> find(id).stream()).toList();
        return switch (meant.size()) {
            case 0 -> new Resolution.Unknown(shelves.index().near(text, MOST_NEAR));
            case 1 -> new Resolution.Found(meant.getFirst());
            default -> new Resolution.Ambiguous(meant.stream().map(Instrument::id).toList());
        };
    }

    /** Rows of the last listings that nothing was made of. */
    public List<SkippedRow> skipped() {
        return shelves.skipped();
    }

    /**
     * Begins to tell changes.
     *
     * @param every how often to look again; zero for never
     */
    public void start(Duration every) {
        stop();
        telling = true;
        if (!every.isZero()) {
            refresh = timers.every(every, this::lookAgain);
        }
    }

    /** Ends telling and looking. Does nothing when it has not begun. */
    public void stop() {
        telling = false;
        Timer running = refresh;
        refresh = null;
        if (running != null) {
            running.cancel();
        }
    }

    /** Looks again now, for callers who know that something has changed. Fails when a product could not be asked. */
    public Future<Void> refresh() {
        return look(News::orFailure);
    }

    /**
     * Takes an instrument as it is from now on, from a stream that tells changes; what a listing on its way says of it
     * is older, and is not taken. One that is not listed yet, whose names are therefore not known, makes this look
     * again.
     *
     * @param changed figures in the form of {@link Figures#plain}, so that equal ones are seen to be equal
     */
    public void accept(Instrument changed, long eventTime, long receiveTime) {
        if (shelves.find(changed.id()).isEmpty()) {
            lookAgain();
            return;
        }
        tell(keep(shelves.take(changed).stream().toList()), eventTime, receiveTime);
    }

    /** A look that is still on its way is enough. */
    private void lookAgain() {
        if (lastLook.isComplete()) {
            look(news -> Future.succeededFuture());
        }
    }

    /** One look after the other, so that an older answer never replaces a newer one. */
    private <T> Future<T> look(Function<News, Future<T>> then) {
        Future<T> mine = lastLook.transform(ended -> shelves.look(clock).map(this::take).compose(then));
        lastLook = mine;
        return mine;
    }

    private News take(News news) {
        long now = clock.nanos();
        List<List<Change>> kept = news.items().stream().map(item -> keep(item.changes())).toList();
        for (int i = 0; i < kept.size(); i++) {
            News.Item item = news.items().get(i);
            if (!item.first()) {
                ListingLog.write(kept.get(i));
                tell(kept.get(i), item.venueTime().orElse(now), now);
            }
        }
        return news;
    }

    /** Those of the changes that concern what is loaded. */
    private List<Change> keep(List<Change> changes) {
        List<Change> kept = changes.stream().filter(change -> everything || loaded.contains(change.id())).toList();
        kept.forEach(change -> loaded.put(change.now()));
        return kept;
    }

    private void tell(List<Change> changes, long eventTime, long receiveTime) {
        for (Change change : changes) {
            change.events(eventTime, receiveTime).stream().filter(event -> telling).forEach(sink::accept);
        }
    }
}
