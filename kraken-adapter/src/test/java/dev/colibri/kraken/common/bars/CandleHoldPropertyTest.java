package dev.colibri.kraken.common.bars;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;
import dev.colibri.api.time.VirtualTime;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever becomes of the link and of history, bars are those of a session without interruption, or say what is
 * wrong.
 */
class CandleHoldPropertyTest {
    private static final long SECOND = 1_000_000_000L;
    private static final BarType MINUTES = BarType.parse("BTC/USD.KRAKEN-1-MINUTE-LAST-EXTERNAL");
    private static final int WINDOW = 3;

    enum Deed {
        TRADE, WAIT, LINK_DOWN, LINK_UP, UPDATE_BEFORE_SNAPSHOT, SAY_AGAIN, ANSWER, FAIL
    }

    record Step(Deed deed, int number) {}

    @Property(tries = 500)
    void barsAreThoseOfASessionWithoutInterruption(@ForAll("steps") List<Step> steps, @ForAll boolean grace) {
        Session session = new Session(grace);
        steps.stream().filter(step -> step.deed() != Deed.FAIL).forEach(session::take);
        session.settle();
        assertThat(session.log.reasons).isEmpty();
        assertThat(session.log.lines.stream().map(line -> line.replace(" R", "")))
                .containsExactlyElementsOf(session.expected());
    }

    @Property(tries = 500)
    void whatIsNotToldRightSaysSo(@ForAll("steps") List<Step> steps, @ForAll boolean grace) {
        Session session = new Session(grace);
        steps.forEach(session::take);
        session.settle();
        List<String> expected = session.expected();
        List<Long> opens = session.log.bars.stream().map(Bar::openTime).toList();
        assertThat(opens).isSorted().doesNotHaveDuplicates();
        for (Bar bar : session.log.bars) {
            if (bar.complete()) {
                assertThat(expected).contains(BarLog.text(bar).replace(" R", ""));
            }
        }
        for (String bar : expected) {
            long open = Long.parseLong(bar.substring(0, bar.indexOf(' ')));
            assertThat(opens.contains(open * SECOND) || session.isLost(open)).as("%s in %s", bar, session.log.lines)
                    .isTrue();
        }
    }

    private static final class Session {
        final BarLog log = new BarLog();
        private final PastBars past = new PastBars();
        private final VirtualTime virtual = new VirtualTime(Instant.ofEpochSecond(6_000));
        private final CandleHold hold;
        private final TreeMap<Long, long[]> candles = new TreeMap<>();
        private boolean linked = true;

        Session(boolean grace) {
            hold = new CandleHold(MINUTES, grace ? Optional.of(Duration.ofSeconds(1)) : Optional.empty(),
                    virtual.clock(), virtual.timers(), past, log);
            candles.put(5_880L, new long[]{5, 5, 5, 5, 1, 1});
            snapshot();
        }

        void take(Step step) {
            switch (step.deed()) {
                case TRADE -> {
                    trade(step.number());
                    sayAgain();
                }
                case WAIT -> virtual.advance(Duration.ofSeconds(1 + step.number() % 130));
                case LINK_DOWN -> {
                    if (linked) {
                        linked = false;
                        hold.gap();
                    }
                }
                case LINK_UP -> linkUp();
                case UPDATE_BEFORE_SNAPSHOT -> {
                    if (!linked) {
                        linked = true;
                        trade(step.number());
                        sayAgain();
                        snapshot();
                    }
                }
                case SAY_AGAIN -> sayAgain();
                case ANSWER -> answer();
                case FAIL -> {
                    if (past.waiting() > 0) {
                        past.fail("down");
                    }
                }
            }
        }

        private void trade(int price) {
            long begin = now() / 60 * 60;
            long[] candle = candles.computeIfAbsent(begin, any -> new long[]{price, price, price, price, 0, 0});
            candle[1] = Math.max(candle[1], price);
            candle[2] = Math.min(candle[2], price);
            candle[3] = price;
            candle[4] += 3;
            candle[5]++;
        }

        /** The running candle is sent only while it runs: the venue sends it when there is a trade. */
        private void sayAgain() {
            if (linked && candles.lastKey() == now() / 60 * 60) {
                tell(false, candles.tailMap(candles.lastKey()));
            }
        }

        private void linkUp() {
            if (!linked) {
                linked = true;
                snapshot();
            }
        }

        private void snapshot() {
            long first = candles.descendingKeySet().stream().limit(WINDOW).toList().getLast();
            tell(true, candles.tailMap(first));
        }

        private void tell(boolean snapshot, SortedMap<Long, long[]> rows) {
            hold.begin(snapshot, virtual.clock().nanos());
            rows.forEach((begin, row) -> hold.row(begin * SECOND, row[0], row[1], row[2], row[3], 0, row[4], 0, 0, 0,
                    row[5]));
            hold.end();
        }

        private void answer() {
            while (past.waiting() > 0) {
                List<Bar> bars = new ArrayList<>();
                candles.headMap(now() / 60 * 60).forEach((begin, row) -> bars.add(new Bar(MINUTES, begin * SECOND,
                        (begin + 60) * SECOND, row[0], row[1], row[2], row[3], 0, row[4], 0, row[5], null, true,
                        Origin.RECOVERED, 0)));
                past.answer(bars);
            }
        }

        void settle() {
            linkUp();
            answer();
            virtual.advance(Duration.ofSeconds(200));
            trade(7);
            sayAgain();
            answer();
            assertThat(hold.isBroken()).isFalse();
            assertThat(hold.unfit()).isZero();
        }

        List<String> expected() {
            List<String> all = new ArrayList<>();
            candles.subMap(5_881L, candles.lastKey())
                    .forEach((begin, row) -> all.add(begin + " " + row[0] + "/" + row[1]
                            + "/" + row[2] + "/" + row[3] + " v" + row[4] + " n" + row[5]));
            return all;
        }

        boolean isLost(long open) {
            return log.lines.stream().filter(line -> line.startsWith("lost ")).map(line -> line.substring(5).split("-"))
                    .anyMatch(range -> Long.parseLong(range[0]) <= open && open < Long.parseLong(range[1]));
        }

        private long now() {
            return virtual.clock().nanos() / SECOND;
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(Tuple.of(8, Deed.TRADE), Tuple.of(8, Deed.WAIT),
                Tuple.of(3, Deed.LINK_DOWN), Tuple.of(3, Deed.LINK_UP), Tuple.of(1, Deed.UPDATE_BEFORE_SNAPSHOT),
                Tuple.of(1, Deed.SAY_AGAIN), Tuple.of(2, Deed.ANSWER), Tuple.of(1, Deed.FAIL));
        return Combinators.combine(deeds, Arbitraries.integers().between(1, 1_000)).as(Step::new).list().ofMaxSize(80);
    }
}
