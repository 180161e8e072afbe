package dev.colibri.kraken.spot.account;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.kraken.spot.rest.HistoryPage;

/**
 * Reads a list that is told in pages by offset, newest first, and that may grow meanwhile, until it is whole.
 *
 * <p>Each page begins with the last row of the one before. New rows at the front push old ones back, so the pages then
 * share more rows; when they share none, the list has shrunk and reading begins again. At the end the list is whole
 * when the venue's count of rows is that of the rows read, or when a second reading from front to end finds nothing
 * new. A row that is booked late among rows already read is found by either.
 *
 * @param <T> the rows
 */
final class OffsetPager<T> {
    /** A list that is not still after so many readings is told as a failure. */
    static final int MOST_READINGS = 5;
    /** Half a million rows; a venue that never comes to an end is told as a failure. */
    static final int MOST_PAGES = 10_000;

    private final String report;
    private final LongFunction<Future<HistoryPage<T>>> pages;
    private final Predicate<Map<String, T>> goOn;
    private final Promise<Map<String, T>> promise = Promise.promise();
    private final Map<String, T> rows = new LinkedHashMap<>();
    private final Set<String> reading = new LinkedHashSet<>();
    private long offset;
    private long overlap;
    private int readings = 1;
    private int pagesRead;
    private boolean foundNew;
    private boolean done;

    /**
     * @param report what is read, for messages
     * @param pages asks for the page at an offset
     * @param goOn is shown all rows after each page, and says whether more are wanted; may throw
     */
    private OffsetPager(String report, LongFunction<Future<HistoryPage<T>>> pages, Predicate<Map<String, T>> goOn) {
        this.report = report;
        this.pages = pages;
        this.goOn = goOn;
    }

    /** Reads a list to its end. */
    static <T> Future<Map<String, T>> all(String report, LongFunction<Future<HistoryPage<T>>> pages) {
        return until(report, pages, rows -> true);
    }

    /** Reads a list to its end, or until enough is read. */
    static <T> Future<Map<String, T>> until(String report, LongFunction<Future<HistoryPage<T>>> pages,
            Predicate<Map<String, T>> goOn) {
        OffsetPager<T> pager = new OffsetPager<>(report, pages, goOn);
        pager.read();
        return pager.promise.future();
    }

    /** Asks page after page, without a deeper stack for each answer that is there at once. */
    private void read() {
        while (!done) {
            Future<HistoryPage<T>> page = pages.apply(offset);
            if (!page.isComplete()) {
                page.onComplete(answer -> {
                    take(answer);
                    read();
                });
                return;
            }
            take(page);
        }
    }

    private void take(AsyncResult<HistoryPage<T>> answer) {
        if (answer.failed()) {
            fail(answer.cause());
            return;
        }
        try {
            take(answer.result());
        } catch (RuntimeException refused) {
            fail(refused);
        }
    }

    private void take(HistoryPage<T> page) {
        pagesRead++;
        boolean joined = overlap == 0 || !Collections.disjoint(reading, page.rows().keySet());
        boolean goesOn = !reading.containsAll(page.rows().keySet());
        page.rows().forEach((name, row) -> {
            reading.add(name);
            foundNew |= rows.put(name, row) == null;
        });
        if (!goOn.test(Collections.unmodifiableMap(rows))) {
            finish();
        } else if (pagesRead >= MOST_PAGES) {
            fail(restless("has more than " + MOST_PAGES + " pages"));
        } else if (!joined) {
            again();
        } else if (isEnd(page)) {
            boolean counted = page.count().isPresent() && page.count().getAsLong() == reading.size();
            if (counted || (readings > 1 && !foundNew)) {
                finish();
            } else {
                again();
            }
        } else if (!goesOn) {
            // More came than a page holds, or the venue does not mind the offset.
            again();
        } else {
            long end = offset + page.rows().size();
            offset = Math.max(end - 1, offset + 1);
            overlap = end - offset;
        }
    }

    private boolean isEnd(HistoryPage<T> page) {
        long end = offset + page.rows().size();
        return page.rows().size() <= overlap || (page.count().isPresent() && end >= page.count().getAsLong());
    }

    private void again() {
        if (readings == MOST_READINGS) {
            fail(restless("changes faster than it can be read"));
            return;
        }
        readings++;
        foundNew = false;
        reading.clear();
        offset = 0;
        overlap = 0;
    }

    private void finish() {
        done = true;
        promise.complete(Collections.unmodifiableMap(rows));
    }

    private void fail(Throwable cause) {
        done = true;
        promise.fail(cause);
    }

    private VenueException restless(String how) {
        return new VenueException("kraken.restless-history", Category.VENUE, Advice.RETRY_LATER,
                "Kraken's list of " + report + " " + how + "; ask for a shorter time.", Optional.empty());
    }
}
