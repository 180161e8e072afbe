package dev.colibri.api.bar;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Price;

import static org.assertj.core.api.Assertions.assertThat;

class BarAggregatorPropertyTest {
    private static final BarType PART = BarFeed.type("1-MINUTE-LAST-INTERNAL");
    /** A thousandth of the prices' last digit, far above what rounding the parts' averages can do. */
    private static final Price TOLERANCE = Price.of("0.0001");

    @Property(tries = 150)
    void barsOfPartsAreThoseOfTrades(@ForAll("trades") List<long[]> trades, @ForAll("intervals") String interval,
            @ForAll QuietIntervals quiet, @ForAll @LongRange(min = 0, max = 600) long begin,
            @ForAll @IntRange(max = 30) int staleAfter, @ForAll @IntRange(max = 200) int staleFor) {
        BarType type = BarFeed.type(interval + "-LAST-INTERNAL");
        BarSettings settings = BarFeed.SETTINGS.with(quiet);
        List<Bar> direct = new ArrayList<>();
        List<Bar> aggregated = new ArrayList<>();
        BarBuilder whole = BarBuilder.of(type, settings, direct::add);
        BarAggregator aggregator = new BarAggregator(type, PART, settings, aggregated::add);
        BarBuilder parts = BarBuilder.of(PART, settings, aggregator::accept);

        whole.feedLive(BarFeed.at(begin));
        aggregator.feedLive(BarFeed.at(begin));
        parts.feedLive(BarFeed.at(begin));
        long time = BarFeed.at(begin);
        for (int i = 0; i < trades.size(); i++) {
            long[] trade = trades.get(i);
            if (i == staleAfter) {
                long from = time;
                time += BarFeed.at(staleFor);
                whole.feedStale(from);
                parts.feedStale(from);
                aggregator.feedStale(from);
                whole.feedLive(time);
                parts.feedLive(time);
                aggregator.feedLive(time);
            }
            time += trade[0];
            whole.acceptTrade(trade[1], trade[2], time, Origin.LIVE);
            parts.acceptTrade(trade[1], trade[2], time, Origin.LIVE);
        }
        long end = Math.floorDiv(time, BarFeed.at(3600)) * BarFeed.at(3600) + BarFeed.at(7200);
        whole.advanceTo(end);
        parts.advanceTo(end);
        aggregator.advanceTo(end);

        assertThat(aggregated.stream().map(BarFeed::line).toList())
                .isEqualTo(direct.stream().map(BarFeed::line).toList());
        for (int i = 0; i < direct.size(); i++) {
            Price exact = direct.get(i).vwap();
            Price built = aggregated.get(i).vwap();
            assertThat(built == null).isEqualTo(exact == null);
            assertThat(aggregated.get(i).closeTime()).isEqualTo(direct.get(i).closeTime());
            if (exact != null && built != null) {
                assertThat(exact.minus(built).abs()).isLessThan(TOLERANCE);
            }
        }
    }

    @Provide
    static Arbitrary<String> intervals() {
        return Arbitraries.of("1-MINUTE", "3-MINUTE", "5-MINUTE", "1-HOUR");
    }

    /** Pauses up to some minutes, prices and quantities. */
    @Provide
    static Arbitrary<List<long[]>> trades() {
        Arbitrary<Long> pauses = Arbitraries.oneOf(Arbitraries.longs().between(0, BarFeed.at(30)),
                Arbitraries.longs().between(0, BarFeed.at(300)), Arbitraries.of(0L, BarFeed.at(60), BarFeed.at(180)));
        return Combinators
                .combine(pauses, Arbitraries.longs().between(-100_000, 100_000),
                        Arbitraries.longs().between(1, 1_000_000))
                .as((pause, price, quantity) -> new long[]{pause, price, quantity}).list().ofMaxSize(40);
    }
}
