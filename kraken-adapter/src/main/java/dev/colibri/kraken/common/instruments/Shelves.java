package dev.colibri.kraken.common.instruments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import dev.colibri.api.model.Asset;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.InstrumentId;
import dev.colibri.api.spi.InstrumentProvider.AssetInfo;
import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.symbology.SpellingIndex;
import dev.colibri.kraken.common.wire.SkippedRow;

/** The shelves of all products, filled by asking the venue, and one index of all that lies on them. */
final class Shelves {
    private static final Logger LOG = LoggerFactory.getLogger(KrakenInstruments.class);

    private final Map<ListingSource, Shelf> shelves = new LinkedHashMap<>();
    private final LongWork work;
    private SpellingIndex index = SpellingIndex.EMPTY;

    Shelves(List<? extends ListingSource> sources, LongWork work) {
        sources.forEach(source -> shelves.put(source, new Shelf()));
        this.work = work;
    }

    /** All names. */
    SpellingIndex index() {
        return index;
    }

    Stream<Instrument> instruments() {
        return shelves.values().stream().flatMap(shelf -> shelf.instruments().values().stream());
    }

    Optional<Instrument> find(InstrumentId id) {
        return shelves.values().stream().flatMap(shelf -> shelf.find(id).stream()).findFirst();
    }

    Optional<AssetInfo> asset(Asset asset) {
        return shelves.values().stream().flatMap(shelf -> shelf.assets().info(asset).stream()).findFirst();
    }

    List<SkippedRow> skipped() {
        return shelves.values().stream().flatMap(shelf -> shelf.skipped().stream()).toList();
    }

    /** Takes one instrument that was told by itself. Empty when it is not listed, or nothing is new. */
    Optional<Change> take(Instrument told) {
        return shelves.values().stream().flatMap(shelf -> shelf.take(told).stream()).findFirst();
    }

    /**
     * Asks every product. Never fails but by a defect; which products did not answer stands in the news. Not to be
     * called again before the answer has come.
     *
     * @param clock tells the time at which the answers are taken
     */
    Future<News> look(Clock clock) {
        List<Future<Answer>> answers = new ArrayList<>();
        shelves.forEach((source, shelf) -> {
            shelf.asking();
            answers.add(Future.succeededFuture().compose(ready -> source.load())
                    .map(told -> new Answer(source, shelf, Optional.of(told), Optional.empty()))
                    .recover(failure -> Future.succeededFuture(
                            new Answer(source, shelf, Optional.empty(), Optional.of(failure)))));
        });
        return Future.join(answers).compose(all -> {
            List<Answer> come = answers.stream().map(Future::result).toList();
            return indexed(come).map(renewed -> {
                index = renewed;
                return news(come, clock.nanos());
            });
        });
    }

    private Future<SpellingIndex> indexed(List<Answer> answers) {
        if (answers.stream().noneMatch(Answer::grows)) {
            return Future.succeededFuture(index);
        }
        Map<InstrumentId, List<String>> spellings = new LinkedHashMap<>();
        for (Answer answer : answers) {
            spellings.putAll(answer.shelf().spellings());
            answer.listings().forEach(listing -> spellings.put(listing.id(), listing.spellings()));
        }
        return work.run(() -> {
            SpellingIndex.Builder builder = SpellingIndex.builder();
            spellings.forEach(builder::add);
            return builder.build();
        });
    }

    private static News news(List<Answer> answers, long now) {
        List<News.Item> items = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        for (Answer answer : answers) {
            answer.told().ifPresent(told -> items.add(take(answer.source(), answer.shelf(), told, now)));
            answer.failure().ifPresent(failure -> {
                failures.add(failure);
                // Whoever asked for the first listing is told by the answer; later ones are looked at unasked.
                LOG.atLevel(answer.shelf().isFilled() ? Level.WARN : Level.DEBUG).log(
                        "Kraken {} could not be asked for its instruments, what is known is kept: {}",
                        answer.source().product(), failure.getMessage());
            });
        }
        return new News(items, failures);
    }

    private static News.Item take(ListingSource source, Shelf shelf, Listings told, long now) {
        boolean first = !shelf.isFilled();
        ListingLog before = ListingLog.of(shelf);
        List<Change> changes = shelf.take(told, now);
        ListingLog.of(shelf).write(source.product(), before);
        return new News.Item(changes, first, told.venueTime());
    }

    /** One source's answer: listings, or a failure. */
    private record Answer(ListingSource source, Shelf shelf, Optional<Listings> told, Optional<Throwable> failure) {

        boolean grows() {
            return told.map(shelf::wouldGrow).orElse(false);
        }

        List<Listing> listings() {
            return told.map(Listings::listings).orElse(List.of());
        }
    }

    /** What a look has shown. */
    record News(List<Item> items, List<Throwable> failures) {

        /** The first failure, if there is one. */
        Future<Void> orFailure() {
            return failures.isEmpty() ? Future.succeededFuture() : Future.failedFuture(failures.getFirst());
        }

        /**
         * What one product has shown.
         *
         * @param first whether it is the first that was ever seen of it, and so no news
         */
        record Item(List<Change> changes, boolean first, OptionalLong venueTime) {}
    }
}
