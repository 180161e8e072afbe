package dev.colibri.kraken.common.instruments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.api.model.Instrument;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.symbology.AssetTable;
import dev.colibri.kraken.common.wire.SkippedRow;

/** A product that lists what it is told to. */
final class FakeSource implements ListingSource {
    private final String product;
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private final Map<Instrument, String> spellings = new LinkedHashMap<>();
    private final Deque<Promise<Listings>> held = new ArrayDeque<>();
    private List<Instrument> listed;
    private AssetTable assets = AssetTable.EMPTY;
    private OptionalLong time = OptionalLong.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private Optional<RuntimeException> thrown = Optional.empty();
    private boolean holding;
    private int looks;

    FakeSource(String product, Instrument... listed) {
        this.product = product;
        this.listed = List.of(listed);
    }

    void list(Instrument... instruments) {
        listed = List.of(instruments);
        failure = Optional.empty();
    }

    void fail(String words) {
        failure = Optional.of(new VenueException("fake", VenueException.Category.VENUE,
                VenueException.Advice.RETRY_LATER, words, Optional.empty()));
    }

    void throwing(RuntimeException defect) {
        thrown = Optional.of(defect);
    }

    void at(long venueTime) {
        time = OptionalLong.of(venueTime);
    }

    void skip(SkippedRow row) {
        skipped.add(row);
    }

    void readAgain() {
        skipped.clear();
    }

    void gap(String words) {
        gaps.add(words);
    }

    void whole() {
        gaps.clear();
    }

    void assets(AssetTable table) {
        assets = table;
    }

    void spell(Instrument instrument, String spelling) {
        spellings.put(instrument, spelling);
    }

    /** Answers nothing before it is released. */
    void hold() {
        holding = true;
    }

    /** Answers the first look that is held, with these. */
    void release(Instrument... instruments) {
        listed = List.copyOf(Arrays.asList(instruments));
        held.removeFirst().complete(listings());
    }

    int looks() {
        return looks;
    }

    @Override
    public String product() {
        return product;
    }

    @Override
    public Future<Listings> load() {
        looks++;
        thrown.ifPresent(defect -> {
            throw defect;
        });
        if (holding) {
            Promise<Listings> later = Promise.promise();
            held.add(later);
            return later.future();
        }
        return failure.<Future<Listings>>map(Future::failedFuture)
                .orElseGet(() -> Future.succeededFuture(listings()));
    }

    private Listings listings() {
        List<Listing> listings = listed.stream().map(instrument -> new Listing(instrument,
                List.of(spellings.getOrDefault(instrument, instrument.terms().venueSymbol())))).toList();
        return new Listings(listings, assets, skipped, gaps, time);
    }
}
