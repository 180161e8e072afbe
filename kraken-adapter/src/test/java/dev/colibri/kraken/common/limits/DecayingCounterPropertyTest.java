package dev.colibri.kraken.common.limits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

class DecayingCounterPropertyTest {

    @Property
    void itIsExactHoweverOftenItIsAsked(@ForAll Tier tier, @ForAll("charges") List<Charge> charges) {
        DecayingCounter counter = new DecayingCounter(tier.pairDecay());
        VenueCounter exact = VenueCounter.ofPair(tier, 0, 0);
        long now = 0;
        for (Charge charge : charges) {
            for (int part = 1; part < 5; part++) {
                counter.charge(0, now + charge.gap() * part / 5);
            }
            now += charge.gap();
            counter.charge(charge.micro(), now);
            exact.charge(BigDecimal.valueOf(charge.micro(), 6), now);
            BigDecimal micro = exact.level(now).movePointRight(6).setScale(0, RoundingMode.CEILING);
            assertThat(counter.level(now)).isEqualTo(micro.longValueExact());
        }
    }

    @Property
    void theMomentItTellsIsTheFirstOneAtWhichItHasFallenSoFar(@ForAll Tier tier,
            @ForAll @LongRange(min = 0, max = 200_000_000) long charged,
            @ForAll @LongRange(min = 0, max = 200_000_000) long most) {
        DecayingCounter counter = new DecayingCounter(tier.restDecay());
        counter.charge(charged, 7);
        long when = counter.whenAtMost(most, 7);
        assertThat(counter.level(when)).isLessThanOrEqualTo(most);
        if (when > 7) {
            assertThat(counter.whenAtMost(most, when - 1)).isEqualTo(when);
        }
    }

    @Test
    void timeThatGoesBackIsNoTime() {
        DecayingCounter counter = new DecayingCounter(Points.ONE);
        counter.charge(Points.of(3), 10 * SECOND);
        counter.charge(Points.ONE, 5 * SECOND);
        assertThat(counter.level(5 * SECOND)).isEqualTo(Points.of(4));
        assertThat(counter.whenAtMost(0, 5 * SECOND)).isEqualTo(14 * SECOND);
    }

    @Test
    void itWorksAtBothEndsOfTime() {
        DecayingCounter counter = new DecayingCounter(Points.ONE);
        counter.charge(Points.ONE, Long.MIN_VALUE + 1);
        assertThat(counter.level(Long.MAX_VALUE)).isZero();
        counter.charge(Points.ONE, Long.MAX_VALUE - 1);
        assertThat(counter.whenAtMost(0, Long.MAX_VALUE - 1)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void whatIsFarAboveAnyLimitIsHeldThere() {
        DecayingCounter counter = new DecayingCounter(Points.ONE);
        for (int i = 0; i < 100; i++) {
            counter.charge(Points.of(400), 0);
        }
        counter.charge(Long.MAX_VALUE, 0);
        assertThat(counter.level(0)).isEqualTo(Points.of(DecayingCounter.MOST));
    }

    @Provide
    Arbitrary<List<Charge>> charges() {
        return Combinators.combine(Draws.gaps(), Arbitraries.longs().between(0, 9_000_000))
                .as(Charge::new).list().ofMaxSize(60);
    }

    record Charge(long gap, long micro) {}
}
