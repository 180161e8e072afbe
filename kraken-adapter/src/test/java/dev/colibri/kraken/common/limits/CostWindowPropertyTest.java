package dev.colibri.kraken.common.limits;

import java.time.Duration;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static dev.colibri.kraken.common.limits.Draws.MILLI;
import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

class CostWindowPropertyTest {
    private static final int BUDGET = 500;
    private static final long WINDOW = 10 * SECOND;

    @Property(tries = 200)
    void neitherASlidingNorAFixedNorARefillingVenueRefuses(@ForAll("reserves") Reserve reserve,
            @ForAll("phases") long phase, @ForAll("wishes") List<Wish> wishes) {
        CostWindow window = window(reserve);
        List<VenueWindow> venues = List.of(VenueWindow.sliding(BUDGET, WINDOW),
                VenueWindow.fixed(BUDGET, WINDOW, phase), VenueWindow.refilling(BUDGET, WINDOW));
        Sent sent = new Sent(phase);
        long now = 0;
        for (Wish wish : wishes) {
            Toll toll = window.toll(wish.cost(), wish.lane());
            now = Math.max(now + wish.gap(), toll.earliest(now + wish.gap()));
            toll.pay(now);
            sent.leave(now, wish.latency(), at -> venues.stream().allMatch(venue -> venue.takes(wish.cost(), at)));
        }
        assertThat(sent.refused()).isZero();
    }

    @Property(tries = 50)
    void historyTokensAreNeverRefusedEither(@ForAll("phases") long phase, @ForAll("pages") List<Wish> wishes) {
        CostWindow window = CostWindow.history();
        List<VenueWindow> venues = List.of(VenueWindow.sliding(100, 600 * SECOND),
                VenueWindow.fixed(100, 600 * SECOND, phase), VenueWindow.refilling(100, 600 * SECOND));
        Sent sent = new Sent(phase);
        long now = 0;
        for (Wish wish : wishes) {
            Toll toll = window.toll(wish.cost(), Lane.HISTORY);
            now = Math.max(now + wish.gap(), toll.earliest(now + wish.gap()));
            toll.pay(now);
            sent.leave(now, wish.latency(), at -> venues.stream().allMatch(venue -> venue.takes(wish.cost(), at)));
        }
        assertThat(sent.refused()).isZero();
    }

    @Property(tries = 10)
    void whoAlwaysSendsUsesAtLeastNinetyFiveHundredthsOfTheBudget(@ForAll("costs") int cost) {
        CostWindow window = window(Reserve.NONE);
        Toll toll = window.toll(cost, Lane.CREATE);
        long end = 3_600 * SECOND;
        long now = 0;
        long used = 0;
        while (now < end) {
            now = toll.earliest(now);
            toll.pay(now);
            used += cost;
        }
        assertThat(used).isGreaterThanOrEqualTo(BUDGET * end / WINDOW * 95 / 100);
    }

    @Property(tries = 100)
    void cancelsHaveTheirReserveAtOnceWhateverElseWasSent(@ForAll("wishes") List<Wish> wishes) {
        CostWindow window = CostWindow.derivatives();
        long now = 0;
        for (Wish wish : wishes) {
            Lane lane = wish.lane() == Lane.CANCEL ? Lane.AMEND : wish.lane();
            Toll toll = window.toll(wish.cost(), lane);
            now = Math.max(now + wish.gap(), toll.earliest(now + wish.gap()));
            toll.pay(now);
        }
        for (int cost : new int[]{25, 25, 10}) {
            Toll cancel = window.toll(cost, Lane.CANCEL);
            assertThat(cancel.earliest(now)).isEqualTo(now);
            cancel.pay(now);
        }
    }

    @Property(tries = 100)
    void aCancelNeverWaitsLongerThanTheWindowAndTheLatency(@ForAll("wishes") List<Wish> wishes) {
        CostWindow window = CostWindow.derivatives();
        long now = 0;
        for (Wish wish : wishes) {
            Toll toll = window.toll(wish.cost(), wish.lane());
            now = Math.max(now + wish.gap(), toll.earliest(now + wish.gap()));
            toll.pay(now);
            assertThat(window.toll(25, Lane.CANCEL).earliest(now) - now).isBetween(0L, WINDOW + 500 * MILLI + 1);
        }
    }

    @Property(tries = 200)
    void aTollIsPayableFromTheMomentItTellsAndNotBefore(@ForAll("wishes") List<Wish> wishes, @ForAll Lane lane,
            @ForAll("costs") int cost) {
        CostWindow window = CostWindow.derivatives();
        long now = 0;
        for (Wish wish : wishes) {
            now += wish.gap();
            window.toll(wish.cost(), wish.lane()).pay(now);
        }
        Toll toll = window.toll(cost, lane);
        long earliest = toll.earliest(now);
        assertThat(toll.earliest(earliest)).isEqualTo(earliest);
        for (long back = 1; earliest - back >= now; back *= 3) {
            assertThat(toll.earliest(earliest - back)).isEqualTo(earliest);
        }
    }

    @Provide
    Arbitrary<Reserve> reserves() {
        return Arbitraries.of(Reserve.NONE, CostWindow.DERIVATIVES_RESERVE);
    }

    @Provide
    Arbitrary<Long> phases() {
        return Draws.phases();
    }

    @Provide
    Arbitrary<Integer> costs() {
        return Arbitraries.of(1, 2, 10, 25);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Draws.paces().flatMap(gaps -> Combinators.combine(gaps, Arbitraries.of(0, 1, 2, 10, 10, 24, 25, 200),
                Arbitraries.of(Lane.class), Draws.latencies()).as(Wish::new).list().ofMinSize(30).ofMaxSize(200));
    }

    @Provide
    Arbitrary<List<Wish>> pages() {
        return Combinators.combine(Draws.gaps(), Arbitraries.of(1, 3, 6, 10), Arbitraries.just(Lane.HISTORY),
                Draws.latencies()).as(Wish::new).list().ofMinSize(30).ofMaxSize(200);
    }

    private static CostWindow window(Reserve reserve) {
        return new CostWindow(BUDGET, Duration.ofNanos(WINDOW), Margins.DEFAULT, reserve);
    }

    /** A call that somebody wants to send. */
    record Wish(long gap, int cost, Lane lane, long latency) {}
}
