package dev.colibri.kraken.common.market;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import dev.colibri.api.market.BarSpec;

import static org.assertj.core.api.Assertions.assertThat;

class IntervalsPropertyTest {

    @Property
    void bordersLieOneLengthApartAroundAnyTime(@ForAll @IntRange(min = 1, max = 21_600) int minutes,
            @ForAll @LongRange(min = 0, max = 5_000_000_000_000_000_000L) long opening,
            @ForAll @LongRange(min = 0, max = 7_000_000_000_000_000_000L) long time) {
        Intervals intervals = Intervals.like(BarSpec.minutes(minutes), opening);
        long before = intervals.before(time);
        long atOrBefore = intervals.atOrBefore(time);
        long atOrAfter = intervals.atOrAfter(time);
        assertThat(before).isLessThan(time).isGreaterThanOrEqualTo(time - intervals.length());
        assertThat(atOrBefore).isLessThanOrEqualTo(time).isGreaterThan(time - intervals.length());
        assertThat(atOrAfter).isGreaterThanOrEqualTo(time).isLessThan(time + intervals.length());
        for (long border : new long[]{before, atOrBefore, atOrAfter}) {
            assertThat(Math.floorMod(border - opening, intervals.length())).isZero();
        }
    }

    @Property
    void colibrisOwnBeginAtTheMultiplesOfTheirLength(@ForAll @IntRange(min = 1, max = 21_600) int minutes,
            @ForAll @LongRange(min = 0, max = 7_000_000_000_000_000_000L) long time) {
        BarSpec.Time spec = BarSpec.minutes(minutes);
        assertThat(Intervals.own(spec).atOrBefore(time)).isEqualTo(spec.openTimeOf(time));
    }
}
