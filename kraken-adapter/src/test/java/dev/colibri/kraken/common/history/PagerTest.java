package dev.colibri.kraken.common.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.junit.jupiter.api.Test;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.history.Rows.Manners;
import dev.colibri.kraken.common.history.Rows.Place;
import dev.colibri.kraken.common.history.Rows.Row;
import dev.colibri.kraken.common.wire.Unreadable;
import dev.colibri.kraken.scripted.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class PagerTest {
    private static final Manners PLAIN = new Manners(3, false, 0, true);

    private final Gathering.First<Row> into = new Gathering.First<>(Row::time, 0, 0);

    private Future<Long> gather(PageSource<Row, Place> source, Window window) {
        return Pager.gather(source, new Place(window.from() - 1), window, into, HistoryProgress.SILENT);
    }

    private String codeOf(PageSource<Row, Place> source) {
        return ((VenueException) Answer.failure(gather(source, Window.forwards(0, 1000)))).code();
    }

    @Test
    void aWindowHoldsItsBeginAndNotItsEnd() {
        Rows rows = new Rows(Rows.at(10, 20, 30, 40, 50, 60, 70), PLAIN);
        assertThat(Answer.of(gather(rows, Window.forwards(20, 60)))).isEqualTo(4);
        assertThat(into.list()).extracting(Row::time).containsExactly(20L, 30L, 40L, 50L);
    }

    @Test
    void rowsOfOneMomentSurviveThePageBorder() {
        Rows rows = new Rows(Rows.at(10, 20, 20, 20, 30), new Manners(3, false, 0, true));
        Answer.of(gather(rows, Window.forwards(0, 1000)));
        assertThat(into.list()).isEqualTo(rows.whole);
    }

    @Test
    void aRowPastTheEndEndsTheAskingAtOnce() {
        Rows rows = new Rows(Rows.at(10, 20, 30, 40, 50, 60, 70, 80), PLAIN);
        Answer.of(gather(rows, Window.forwards(0, 30)));
        assertThat(rows.asked).hasSize(1);
    }

    @Test
    void anEmptyWindowAsksNothing() {
        Rows rows = new Rows(Rows.at(10), PLAIN);
        assertThat(Answer.of(gather(rows, Window.forwards(30, 30)))).isZero();
        assertThat(rows.asked).isEmpty();
    }

    @Test
    void aGatheringThatHasEnoughEndsTheAsking() {
        Rows rows = new Rows(Rows.at(10, 20, 30, 40, 50, 60, 70, 80), PLAIN);
        Gathering.First<Row> four = new Gathering.First<>(Row::time, 4, 0);
        Answer.of(Pager.gather(rows, new Place(0), Window.forwards(0, 1000), four, HistoryProgress.SILENT));
        assertThat(four.list()).extracting(Row::time).containsExactly(10L, 20L, 30L, 40L);
        assertThat(rows.asked).hasSize(2);
    }

    @Test
    void aVenueThatRepeatsAPageForEverFails() {
        Rows stuck = new Rows(Rows.at(10, 10, 10, 10, 10), new Manners(3, true, 0, true));
        assertThat(codeOf(stuck)).isEqualTo(HistoryFailure.STUCK);
        assertThat(stuck.asked).hasSizeLessThan(5);
    }

    @Test
    void moreRowsOfOneMomentThanAPageHoldsAreAHoleAndNotLost() {
        Rows rows = new Rows(Rows.at(10, 20, 20, 20, 20, 30), new Manners(3, false, 0, true));
        assertThat(codeOf(rows)).isEqualTo(HistoryFailure.HOLE);
    }

    @Test
    void aVenueThatAlwaysHasATokenAndNeverARowFails() {
        int[] asked = {0};
        assertThat(codeOf(source(place -> {
            asked[0]++;
            return new Page<>(List.of(), Optional.of(new Place(place.since() + 1)), true);
        }))).isEqualTo(HistoryFailure.STUCK);
        assertThat(asked[0]).isLessThan(50);
    }

    @Test
    void rowsOutOfOrderFail() {
        assertThat(codeOf(source(place -> Page.last(List.of(new Row(20, 1), new Row(10, 2))))))
                .isEqualTo(HistoryFailure.DISORDER);
    }

    @Test
    void anImpossibleValueInARowIsTheVenuesFault() {
        assertThat(codeOf(source(place -> {
            throw new InvalidValueException("time", "9", "must be whole");
        }))).isEqualTo(Unreadable.CODE);
    }

    @Test
    void aHoleThatASecondLookFillsIsHealed() {
        List<Row> all = Rows.at(10, 20, 30, 40, 50);
        boolean[] looked = {false};
        assertThat(Answer.of(gather(source(place -> {
            List<Row> told = new ArrayList<>(all);
            if (!looked[0]) {
                told.remove(2);
            }
            looked[0] = true;
            return Page.last(told);
        }), Window.forwards(0, 1000)))).isEqualTo(5);
        assertThat(into.list()).isEqualTo(all);
    }

    @Test
    void aGapThatTheVenueRepeatsAsNeighboursIsToldAndPassed() {
        List<Row> gapped = List.of(new Row(10, 1), new Row(20, 2), new Row(30, 9), new Row(40, 10));
        List<String> notes = new ArrayList<>();
        Answer.of(Pager.gather(new Rows(gapped, new Manners(10, false, 0, true)), new Place(0),
                Window.forwards(0, 1000), into, noting(notes)));
        assertThat(into.list()).isEqualTo(gapped);
        assertThat(notes).singleElement().asString().contains("row 2 to row 9");
    }

    @Test
    void aGapThatNothingProvesIsAHole() {
        boolean[] first = {true};
        assertThat(codeOf(source(place -> {
            List<Row> told = first[0] ? Rows.at(10, 20) : List.of(new Row(50, 7), new Row(60, 8));
            first[0] = false;
            return new Page<>(told, Optional.of(new Place(told.getLast().time())), true);
        }))).isEqualTo(HistoryFailure.HOLE);
    }

    @Test
    void aHoleJustBeforeTheEndIsSeen() {
        boolean[] first = {true};
        Future<Long> answer = gather(source(place -> {
            List<Row> told = first[0] ? Rows.at(10, 20) : List.of(new Row(5000, 7));
            first[0] = false;
            return new Page<>(told, Optional.of(new Place(told.getLast().time())), true);
        }), Window.forwards(0, 1000));
        assertThat(((VenueException) Answer.failure(answer)).code()).isEqualTo(HistoryFailure.HOLE);
    }

    @Test
    void aFailingPageFailsTheWholeAsItIs() {
        VenueException busy = new VenueException("kraken.busy", VenueException.Category.VENUE,
                VenueException.Advice.RETRY_LATER, "busy", Optional.empty());
        Rows rows = new Rows(Rows.at(10, 20, 30, 40, 50), PLAIN);
        PageSource<Row, Place> failing = new Delegate(rows) {
            @Override
            public Future<Page<Row, Place>> page(Place place) {
                return rows.asked.isEmpty() ? super.page(place) : Future.failedFuture(busy);
            }
        };
        assertThat(Answer.failure(gather(failing, Window.forwards(0, 1000)))).isSameAs(busy);
    }

    @Test
    void askingAgainFromTheTimeReachedGivesTheRest() {
        Rows rows = new Rows(Rows.at(10, 20, 20, 20, 30, 40, 50, 60, 70), new Manners(4, true, 0, true));
        List<Instant> reached = new ArrayList<>();
        Future<Long> stopped = Pager.gather(rows, new Place(0), Window.forwards(0, 1000), into, (count, time) -> {
            reached.add(time);
            return reached.size() < 2;
        });
        assertThat(Answer.failure(stopped)).isInstanceOf(CancellationException.class);
        long again = EventTime.nanos(reached.getLast());
        Gathering.First<Row> rest = new Gathering.First<>(Row::time, 0, again);
        Answer.of(Pager.gather(rows, new Place(again - 1), Window.forwards(again, 1000), rest,
                HistoryProgress.SILENT));
        List<Row> whole = new ArrayList<>(into.list().stream().filter(row -> row.time() < again).toList());
        whole.addAll(rest.list());
        assertThat(whole).isEqualTo(rows.whole);
    }

    @Test
    void beforeThereIsARowTheTimeReachedIsWhereTheAskingBegan() {
        Gathering.First<Row> none = new Gathering.First<>(Row::time, 0, 7);
        List<Instant> reached = new ArrayList<>();
        Answer.of(Pager.gather(new Rows(Rows.at(3), PLAIN), new Place(0), Window.forwards(7, 9), none,
                (rows, time) -> reached.add(time)));
        assertThat(reached).isNotEmpty().containsOnly(EventTime.instant(7));
    }

    @Test
    void aProgressThatThrowsFailsTheRequest() {
        assertThat(Answer.failure(Pager.gather(new Rows(Rows.at(1), PLAIN), new Place(0), Window.forwards(0, 9), into,
                (rows, reached) -> {
                    throw new IllegalStateException("mine");
                }))).hasMessage("mine");
    }

    @Test
    void tenThousandPagesNeedNoMoreStackThanOne() {
        Page<Row, Place> template = Page.last(List.of());
        PageSource<Row, Place> many = source(place -> place.since() >= 10_000 ? template
                : new Page<>(List.of(new Row(place.since(), place.since())),
                        Optional.of(new Place(place.since() + 1)), true));
        assertThat(Answer.of(gather(many, Window.forwards(0, Long.MAX_VALUE)))).isEqualTo(10_000);
        List<Promise<Page<Row, Place>>> waiting = new ArrayList<>();
        PageSource<Row, Place> later = new Delegate(many) {
            @Override
            public Future<Page<Row, Place>> page(Place place) {
                Promise<Page<Row, Place>> promise = Promise.promise();
                waiting.add(promise);
                return promise.future();
            }
        };
        Gathering.First<Row> rows = new Gathering.First<>(Row::time, 0, 0);
        Future<Long> answer = Pager.gather(later, new Place(0), Window.forwards(0, Long.MAX_VALUE), rows,
                HistoryProgress.SILENT);
        for (int page = 0; page <= 10_000; page++) {
            waiting.get(page).complete(many.page(new Place(page)).result());
        }
        assertThat(Answer.of(answer)).isEqualTo(10_000);
    }

    @Test
    void backwardsByTokensTheNewestComeFirst() {
        Tokens tokens = new Tokens(Rows.at(10, 20, 30, 40, 50, 60), List.of(2, 1, 3));
        Gathering.First<Row> three = new Gathering.First<>(Row::time, 3, 0);
        Answer.of(Pager.gather(tokens, new Tokens.Token(0, 0), Window.backwards(0, 60), three,
                HistoryProgress.SILENT));
        assertThat(three.list()).extracting(Row::time).containsExactly(50L, 40L, 30L);
    }

    private static HistoryProgress noting(List<String> notes) {
        return new HistoryProgress() {
            @Override
            public boolean page(long rows, Instant reached) {
                return true;
            }

            @Override
            public void note(String sentence) {
                notes.add(sentence);
            }
        };
    }

    private static PageSource<Row, Place> source(Function<Place, Page<Row, Place>> pages) {
        return new Delegate(new Rows(List.of(), PLAIN)) {
            @Override
            public Future<Page<Row, Place>> page(Place place) {
                return Future.succeededFuture(pages.apply(place));
            }
        };
    }

    /** Another source, of which a test replaces the pages. */
    private abstract static class Delegate implements PageSource<Row, Place> {
        private final PageSource<Row, Place> source;

        Delegate(PageSource<Row, Place> source) {
            this.source = source;
        }

        @Override
        public Future<Page<Row, Place>> page(Place place) {
            return source.page(place);
        }

        @Override
        public long time(Row row) {
            return source.time(row);
        }

        @Override
        public Object id(Row row) {
            return source.id(row);
        }

        @Override
        public boolean adjoins(Row before, Row after) {
            return source.adjoins(before, after);
        }

        @Override
        public Place at(Row row) {
            return source.at(row);
        }
    }
}
