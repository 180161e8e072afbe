package dev.colibri.api.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class FeeSchedulePropertyTest {

    @Property(tries = 300)
    void ratesThatFallByTierNeverRiseWithVolume(@ForAll("falling") FeeSchedule fees, @ForAll("volumes") BigDecimal one,
            @ForAll("volumes") BigDecimal other) {
        FeeSchedule.Tier less = fees.rateFor(one.min(other));
        FeeSchedule.Tier more = fees.rateFor(one.max(other));

        assertThat(more.maker()).isLessThanOrEqualTo(less.maker());
        assertThat(more.taker()).isLessThanOrEqualTo(less.taker());
    }

    @Property(tries = 300)
    void bothListsSurviveTheirJoining(@ForAll("steps") SortedMap<Integer, Integer> maker,
            @ForAll("steps") SortedMap<Integer, Integer> taker, @ForAll("volumes") BigDecimal volume) {
        FeeSchedule.Tier tier = joined(maker, taker).rateFor(volume);

        assertThat(tier.maker()).isEqualByComparingTo(naive(maker, volume));
        assertThat(tier.taker()).isEqualByComparingTo(naive(taker, volume));
    }

    @Provide
    Arbitrary<SortedMap<Integer, Integer>> steps() {
        return Arbitraries.maps(Arbitraries.integers().between(1, 1000), Arbitraries.integers().between(-20, 90))
                .ofMaxSize(8)
                .map(steps -> {
                    SortedMap<Integer, Integer> sorted = new TreeMap<>(steps);
                    sorted.put(0, 50);
                    return sorted;
                });
    }

    @Provide
    Arbitrary<FeeSchedule> falling() {
        return Arbitraries.integers().between(1, 1000).list().uniqueElements().ofMaxSize(8).map(volumes -> {
            SortedMap<Integer, Integer> steps = new TreeMap<>();
            List<Integer> sorted = volumes.stream().sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                steps.put(sorted.get(i), 40 - 5 * i);
            }
            steps.put(0, 50);
            return joined(steps, steps);
        });
    }

    @Provide
    Arbitrary<BigDecimal> volumes() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(1100)).ofScale(2);
    }

    private static FeeSchedule joined(SortedMap<Integer, Integer> maker, SortedMap<Integer, Integer> taker) {
        FeeSchedule.Builder builder = FeeSchedule.builder(Asset.USD);
        maker.forEach((volume, rate) -> builder.maker(BigDecimal.valueOf(volume), BigDecimal.valueOf(rate, 4)));
        taker.forEach((volume, rate) -> builder.taker(BigDecimal.valueOf(volume), BigDecimal.valueOf(rate, 4)));
        return builder.build();
    }

    private static BigDecimal naive(SortedMap<Integer, Integer> steps, BigDecimal volume) {
        BigDecimal rate = BigDecimal.ZERO;
        for (SortedMap.Entry<Integer, Integer> step : steps.entrySet()) {
            if (BigDecimal.valueOf(step.getKey()).compareTo(volume) <= 0) {
                rate = BigDecimal.valueOf(step.getValue(), 4);
            }
        }
        return rate;
    }
}
