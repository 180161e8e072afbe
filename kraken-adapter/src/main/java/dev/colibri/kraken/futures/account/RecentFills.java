package dev.colibri.kraken.futures.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import io.vertx.core.Future;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.kraken.common.account.Asked;
import dev.colibri.kraken.common.account.Unreadable;
import dev.colibri.kraken.common.wire.KrakenTimes;
import dev.colibri.kraken.futures.rest.FillsRequest;
import dev.colibri.kraken.futures.rest.FuturesApi;
import dev.colibri.kraken.futures.rest.FuturesFill;

/**
 * Reads the list of fills back to where the history knows all of them, or to the beginning of what was asked for. The
 * list is told in pages that end at a moment, and a moment may have more fills than a page: each page is asked for from
 * just behind the last row of the one before, so that rows of one moment are never cut apart. Where a whole page is of
 * one moment and not all of it is known to the history, nothing can be proven, and the report fails.
 */
final class RecentFills {
    private static final String REPORT = "fills";
    private static final long NANOS_A_MILLI = 1_000_000;

    private final FuturesApi api;
    private final Set<String> known;
    private final Asked asked;
    private final long now;
    private final Map<String, FuturesFill> found = new LinkedHashMap<>();

    /**
     * @param known the fills that the history has
     * @param now nanoseconds since the epoch
     */
    RecentFills(FuturesApi api, Set<String> known, Asked asked, long now) {
        this.api = api;
        this.known = Set.copyOf(known);
        this.asked = asked;
        this.now = now;
    }

    /** The fills that the list has, by name; those beyond what was asked for may be among them. */
    Future<Map<String, FuturesFill>> read() {
        OptionalLong end = asked.beforeMillis();
        return page(end.isPresent() && end.getAsLong() < now / NANOS_A_MILLI ? end : OptionalLong.empty());
    }

    /** @param before milliseconds since the epoch, exclusive */
    private Future<Map<String, FuturesFill>> page(OptionalLong before) {
        Optional<String> moment = before.isEmpty() ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(before.getAsLong()).toString());
        return api.send(new FillsRequest(moment)).compose(told -> {
            Page page = Page.of(told.rows());
            boolean news = page.times.keySet().stream().anyMatch(id -> !found.containsKey(id));
            told.rows().forEach(row -> found.put(row.fillId(), row));
            if (page.times.isEmpty() || !news || isKnown(page) || isBefore(page)) {
                return crowded(page, news) ? Future.failedFuture(unproven()) : Future.succeededFuture(found);
            }
            return page(OptionalLong.of(page.oldest / NANOS_A_MILLI + 1));
        });
    }

    private boolean isKnown(Page page) {
        return page.times.entrySet().stream().filter(row -> asked.covers(row.getValue()))
                .allMatch(row -> known.contains(row.getKey()))
                && page.times.values().stream().anyMatch(asked::covers);
    }

    private boolean isBefore(Page page) {
        return asked.from().map(from -> EventTime.instant(page.oldest).isBefore(from)).orElse(false);
    }

    private boolean crowded(Page page, boolean news) {
        return !news && page.times.size() >= FillsRequest.PAGE && page.oldest == page.newest && !isKnown(page);
    }

    private static VenueException unproven() {
        return new VenueException("kraken.crowded-fills", Category.VENUE, Advice.RETRY_LATER,
                "More fills happened at one moment than Kraken lists at once, and its history does not have them yet; "
                        + "ask again.",
                Optional.empty());
    }

    /**
     * Rows by name, with their times.
     *
     * @param oldest nanoseconds since the epoch
     */
    private record Page(Map<String, Long> times, long oldest, long newest) {

        static Page of(List<FuturesFill> rows) {
            Map<String, Long> times = new LinkedHashMap<>();
            rows.forEach(row -> times.put(row.fillId(),
                    Unreadable.row(REPORT, row.fillId(), () -> KrakenTimes.ofText(row.fillTime()))));
            return new Page(times, times.values().stream().mapToLong(Long::longValue).min().orElse(0),
                    times.values().stream().mapToLong(Long::longValue).max().orElse(0));
        }
    }
}
