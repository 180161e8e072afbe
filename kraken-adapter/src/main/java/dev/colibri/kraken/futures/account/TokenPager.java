package dev.colibri.kraken.futures.account;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;

import dev.colibri.api.spi.VenueException;
import dev.colibri.api.spi.VenueException.Advice;
import dev.colibri.api.spi.VenueException.Category;
import dev.colibri.kraken.futures.rest.HistoryElements;
import dev.colibri.kraken.futures.rest.HistoryElements.Element;
import dev.colibri.kraken.futures.rest.HistoryQuery;

/**
 * Reads history that is told in pages with a token to go on with, newest first, to its end. A token marks a place in
 * the history and not an offset, so what comes meanwhile moves nothing. A token that comes twice is told as a failure,
 * since it would never end.
 *
 * @param <E> the events
 */
final class TokenPager<E> {
    /** Ten million rows; a venue that never comes to an end is told as a failure. */
    static final int MOST_PAGES = 10_000;

    private final String report;
    private final Function<HistoryQuery, Future<HistoryElements<E>>> pages;
    private final Predicate<List<Element<E>>> goOn;
    private final Promise<History<E>> promise = Promise.promise();
    private final List<Element<E>> elements = new ArrayList<>();
    private final Set<String> tokens = new LinkedHashSet<>();
    private Optional<String> accountUid = Optional.empty();
    private HistoryQuery query;
    private boolean done;

    private TokenPager(String report, HistoryQuery query, Function<HistoryQuery, Future<HistoryElements<E>>> pages,
            Predicate<List<Element<E>>> goOn) {
        this.report = report;
        this.query = query;
        this.pages = pages;
        this.goOn = goOn;
    }

    /**
     * What was read.
     *
     * @param accountUid whose it is, where the venue said so
     */
    record History<E>(List<Element<E>> elements, Optional<String> accountUid) {}

    /** Reads history to its end. */
    static <E> Future<History<E>> all(String report, HistoryQuery query,
            Function<HistoryQuery, Future<HistoryElements<E>>> pages) {
        return until(report, query, pages, page -> true);
    }

    /**
     * Reads history to its end, or until enough is read.
     *
     * @param goOn is shown each page, and says whether more are wanted
     */
    static <E> Future<History<E>> until(String report, HistoryQuery query,
            Function<HistoryQuery, Future<HistoryElements<E>>> pages, Predicate<List<Element<E>>> goOn) {
        TokenPager<E> pager = new TokenPager<>(report, query, pages, goOn);
        pager.read();
        return pager.promise.future();
    }

    /** Asks page after page, without a deeper stack for each answer that is there at once. */
    private void read() {
        while (!done) {
            Future<HistoryElements<E>> page = pages.apply(query);
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

    private void take(AsyncResult<HistoryElements<E>> answer) {
        if (answer.failed()) {
            fail(answer.cause());
            return;
        }
        HistoryElements<E> page = answer.result();
        elements.addAll(page.elements());
        accountUid = accountUid.or(page::accountUid);
        Optional<String> token = page.continuationToken();
        boolean wanted = goOn.test(page.elements());
        if (!wanted || token.isEmpty()) {
            done = true;
            promise.complete(new History<>(elements, accountUid));
        } else if (!tokens.add(token.get()) || tokens.size() >= MOST_PAGES) {
            fail(new VenueException("kraken.restless-history", Category.VENUE, Advice.RETRY_LATER,
                    "Kraken's history of " + report + " does not come to an end; ask for a shorter time.",
                    Optional.empty()));
        } else {
            query = query.after(token.get());
        }
    }

    private void fail(Throwable cause) {
        done = true;
        promise.fail(cause);
    }
}
