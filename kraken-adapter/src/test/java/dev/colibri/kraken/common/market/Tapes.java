package dev.colibri.kraken.common.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Side;
import dev.colibri.kraken.common.market.Tape.Print;

/** Tapes, and what may be asked about them. */
public final class Tapes {
    /** When the first trade of a tape may come at the earliest: a quarter past nine on a Monday. */
    public static final long BEGIN = EventTime.nanos(Instant.parse("2026-01-05T09:15:00Z"));
    public static final long MILLI = 1_000_000L;
    public static final long SECOND = 1_000 * MILLI;
    public static final long MINUTE = 60 * SECOND;

    private static final long FIRST_ID = 81_000_000;

    private Tapes() {}

    /** Up to forty trades, some of one moment, some after a long silence. */
    public static Arbitrary<Tape> any() {
        Arbitrary<Long> gap = Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(1, 999)),
                Tuple.of(5, Arbitraries.longs().between(1000, 90_000)),
                Tuple.of(1, Arbitraries.longs().between(90_000, 900_000)), Tuple.of(1, Arbitraries.just(60_000L)));
        return Combinators.combine(gap, Arbitraries.integers().between(890_000, 910_000),
                Arbitraries.integers().between(1, 500_000), Arbitraries.of(Side.values())).as(Step::new)
                .list().ofMaxSize(40).map(Tapes::tape);
    }

    private static Tape tape(List<Step> steps) {
        List<Print> prints = new ArrayList<>();
        long time = BEGIN;
        for (Step step : steps) {
            time += step.gap * MILLI;
            prints.add(new Print(FIRST_ID + prints.size(), time, BigDecimal.valueOf(step.price, 1),
                    BigDecimal.valueOf(step.quantity, 4), step.taker));
        }
        return new Tape(prints);
    }

    /** Trades at these times after the begin, one unit each, at prices that rise by one. */
    public static Tape at(long... nanos) {
        List<Print> prints = new ArrayList<>();
        for (long time : nanos) {
            prints.add(new Print(FIRST_ID + prints.size(), BEGIN + time,
                    BigDecimal.valueOf(90_000L + prints.size()).setScale(1), BigDecimal.ONE, Side.BUY));
        }
        return new Tape(prints);
    }

    /** A price that is computed twice a minute, to as many decimals as a binary fraction prints. */
    public static Tape computed(long until) {
        List<Print> prints = new ArrayList<>();
        for (long time = BEGIN - 3 * MINUTE; time <= until; time += 30 * SECOND) {
            double price = 91_000 + 7 * Math.sin(time / 1e11) / 3;
            prints.add(new Print(prints.size(), time, new BigDecimal(Double.toString(price)), BigDecimal.ZERO,
                    Side.BUY));
        }
        return new Tape(prints);
    }

    /** Moments before, in and after any tape, on and off the borders of bars, after the begin. */
    public static Arbitrary<Long> moments() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.longs().between(-20, 60).map(minutes -> minutes * MINUTE)),
                Tuple.of(1, Arbitraries.longs().between(-600_000, 3_600_000).map(millis -> millis * MILLI)),
                Tuple.of(1, Arbitraries.longs().between(-600_000_000_000L, 3_600_000_000_000L)));
    }

    private record Step(long gap, int price, int quantity, Side taker) {}
}
