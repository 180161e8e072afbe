package dev.colibri.kraken.common.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.vertx.core.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.kraken.common.history.Rows.Manners;
import dev.colibri.kraken.common.history.Rows.Place;
import dev.colibri.kraken.common.history.Rows.Row;
import dev.colibri.kraken.scripted.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class PagerPropertyTest {

    @Property
    void pagesOfAnyMannersGiveWhatANaiveReaderOfTheWholeGives(@ForAll("histories") List<Long> times,
            @ForAll("manners") Manners manners, @ForAll @LongRange(max = 60) long from,
            @ForAll @LongRange(max = 60) long length, @ForAll @IntRange(max = 12) int most) {
        Rows rows = new Rows(Rows.at(times.stream().mapToLong(time -> time).toArray()), manners);
        Assume.that(mostWithin(times, manners.early() + 2) < manners.page());
        Gathering.First<Row> into = new Gathering.First<>(Row::time, most, from);
        Answer.of(Pager.gather(rows, new Place(from - 1), Window.forwards(from, from + length), into,
                HistoryProgress.SILENT));
        List<Row> naive = within(rows.whole, from, from + length);
        assertThat(into.list()).isEqualTo(most == 0 ? naive : naive.subList(0, Math.min(most, naive.size())));
    }

    @Property
    void anExclusiveVenueMayFillAPageWithOneMomentAsLongAsNoneIsCutOff(@ForAll("histories") List<Long> times,
            @ForAll @IntRange(min = 1, max = 5) int page) {
        Rows rows = new Rows(Rows.at(times.stream().mapToLong(time -> time).toArray()),
                new Manners(page, false, 0, true));
        Assume.that(largestMoment(times) <= page);
        Gathering.First<Row> into = new Gathering.First<>(Row::time, 0, 0);
        Answer.of(Pager.gather(rows, new Place(-1), Window.forwards(0, 100), into, HistoryProgress.SILENT));
        assertThat(into.list()).isEqualTo(rows.whole);
    }

    @Property
    void tokensGiveTheNewestWhateverThePages(@ForAll("histories") List<Long> times,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 7) Integer> pages,
            @ForAll @LongRange(max = 60) long from, @ForAll @LongRange(max = 60) long to,
            @ForAll @IntRange(min = 1, max = 12) int most) {
        List<Row> whole = Rows.at(times.stream().mapToLong(time -> time).toArray());
        Gathering.First<Row> into = new Gathering.First<>(Row::time, most, to);
        Answer.of(Pager.gather(new Tokens(whole, pages), new Tokens.Token(0, 0), Window.backwards(from, to), into,
                HistoryProgress.SILENT));
        List<Row> naive = within(whole, from, to);
        assertThat(into.list().reversed())
                .isEqualTo(naive.subList(Math.max(0, naive.size() - most), naive.size()));
    }

    @Property
    void walkingBackFindsTheNewest(@ForAll("histories") List<Long> times, @ForAll @LongRange(max = 70) long end,
            @ForAll @LongRange(min = 1, max = 9) long unit, @ForAll @IntRange(min = 1, max = 20) int most) {
        List<Row> whole = Rows.at(times.stream().mapToLong(time -> time).toArray());
        List<long[]> stretches = new ArrayList<>();
        List<Row> found = Answer.of(WalkBack.newest((from, to, left, progress) -> {
            stretches.add(new long[]{from, to});
            List<Row> part = within(whole, from, to);
            return Future.succeededFuture(part.subList(Math.max(0, part.size() - left), part.size()));
        }, new WalkBack.Ground(end, -10, unit, 3), most, HistoryProgress.SILENT));
        List<Row> naive = within(whole, 0, end);
        assertThat(found).isEqualTo(naive.subList(Math.max(0, naive.size() - most), naive.size()));
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i)[1]).as("end of a stretch").isEqualTo(stretches.get(i - 1)[0]);
        }
        assertThat(stretches).allSatisfy(stretch -> assertThat((end - stretch[0]) % unit).isZero());
    }

    private static List<Row> within(List<Row> rows, long from, long to) {
        return rows.stream().filter(row -> row.time() >= from && row.time() < to).toList();
    }

    /** The most rows within so many moments: a page that holds no more cannot lead on. */
    private static long mostWithin(List<Long> times, long moments) {
        return times.stream().mapToLong(first -> times.stream().filter(time -> time >= first && time < first + moments)
                .count()).max().orElse(0);
    }

    private static int largestMoment(List<Long> times) {
        return times.stream().mapToInt(time -> Collections.frequency(times, time)).max().orElse(0);
    }

    @Provide
    Arbitrary<List<Long>> histories() {
        return Arbitraries.longs().between(0, 59).list().ofMaxSize(60).map(times -> times.stream().sorted().toList());
    }

    @Provide
    Arbitrary<Manners> manners() {
        return Combinators.combine(Arbitraries.integers().between(2, 20), Arbitraries.of(true, false),
                Arbitraries.longs().between(0, 3), Arbitraries.of(true, false)).as(Manners::new);
    }
}
