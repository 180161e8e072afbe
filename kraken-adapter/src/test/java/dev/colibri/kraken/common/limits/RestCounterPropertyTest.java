package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

class RestCounterPropertyTest {

    @Property(tries = 300)
    void theVenueNeverRefusesWhateverItsStepsAndOurLatency(@ForAll Tier tier, @ForAll("venues") Venue venue,
            @ForAll("wishes") List<Wish> wishes, @ForAll("reserves") Reserve reserve) {
        RestCounter counter = new RestCounter(tier, Margins.DEFAULT, reserve);
        VenueCounter there = VenueCounter.ofCalls(tier, venue.step(), venue.phase());
        Sent sent = new Sent(venue.clockOffset());
        long now = 0;
        for (Wish wish : wishes) {
            Toll toll = counter.toll(wish.cost(), wish.lane());
            now = Math.max(now + wish.gap(), toll.earliest(now + wish.gap()));
            toll.pay(now);
            BigDecimal cost = BigDecimal.valueOf(wish.cost());
            sent.leave(now, wish.latency(), at -> there.takes(cost, at));
        }
        assertThat(sent.size()).isEqualTo(wishes.size());
        assertThat(sent.refused()).isZero();
    }

    @Property(tries = 60)
    void whoAlwaysSendsUsesAtLeastNinetyFiveHundredthsOfTheDecay(@ForAll Tier tier, @ForAll Lane lane,
            @ForAll @IntRange(min = 1, max = 4) int cost) {
        RestCounter counter = new RestCounter(tier);
        long end = 3_600 * SECOND;
        long now = 0;
        long used = 0;
        while (now < end) {
            Toll toll = counter.toll(cost, lane);
            now = toll.earliest(now);
            toll.pay(now);
            used += cost;
        }
        long decayed = tier.restDecay() * 3_600 / Points.ONE;
        assertThat(used).isBetween(decayed * 95 / 100, decayed + tier.restMost() + cost);
    }

    @Property(tries = 100)
    void historyLeavesQueriesTheirShareAtOnce(@ForAll Tier tier, @ForAll("wishes") List<Wish> wishes) {
        RestCounter counter = new RestCounter(tier);
        long now = 0;
        for (Wish wish : wishes) {
            Toll page = counter.toll(4, Lane.HISTORY);
            now = Math.max(now + wish.gap(), page.earliest(now + wish.gap()));
            page.pay(now);
        }
        for (int query = 0; query < RestCounter.DEFAULT_RESERVE.forQueries(); query++) {
            Toll toll = counter.toll(1, Lane.QUERY);
            assertThat(toll.earliest(now)).isEqualTo(now);
            toll.pay(now);
        }
    }

    @Property(tries = 100)
    void theOrdersWaitNeitherForQueriesNorForHistory(@ForAll Tier tier, @ForAll("wishes") List<Wish> wishes) {
        RestCounter counter = new RestCounter(tier);
        long now = 0;
        for (Wish wish : wishes) {
            Lane lane = wish.cost() == 4 ? Lane.HISTORY : Lane.QUERY;
            Toll toll = counter.toll(wish.cost(), lane);
            now = Math.max(now + wish.gap(), toll.earliest(now + wish.gap()));
            toll.pay(now);
            assertThat(counter.toll(1, Lane.CANCEL).earliest(now)).isEqualTo(now);
            assertThat(counter.toll(0, Lane.CREATE).earliest(now)).isEqualTo(now);
        }
    }

    @Provide
    Arbitrary<Reserve> reserves() {
        return Arbitraries.of(Reserve.NONE, RestCounter.DEFAULT_RESERVE);
    }

    @Provide
    Arbitrary<Venue> venues() {
        return Combinators.combine(Draws.steps(), Draws.phases(), Draws.offsets()).as(Venue::new);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Draws.paces().flatMap(gaps -> Combinators.combine(gaps, Arbitraries.of(0, 1, 1, 2, 4),
                Arbitraries.of(Lane.class), Draws.latencies()).as(Wish::new).list().ofMinSize(30).ofMaxSize(150));
    }

    /** How the venue keeps its counter. */
    record Venue(long step, long phase, long clockOffset) {}

    /** A call that somebody wants to send. */
    record Wish(long gap, int cost, Lane lane, long latency) {}
}
