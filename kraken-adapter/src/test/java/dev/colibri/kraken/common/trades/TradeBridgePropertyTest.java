package dev.colibri.kraken.common.trades;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Origin;
import dev.colibri.api.time.VirtualTime;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever becomes of the link, of messages and of history, trades are told once each and in order. */
class TradeBridgePropertyTest {
    private static final int WINDOW = 4;

    enum Deed {
        TRADE, LINK_DOWN, LINK_UP, TRADE_BEFORE_SNAPSHOT, SAY_AGAIN, SKIP, SWAP, ANSWER, ANSWER_LATE, FAIL
    }

    record Step(Deed deed, int count) {}

    @Property(tries = 500)
    void tradesAreToldOnceEachAndInOrder(@ForAll TradeIds ids, @ForAll("steps") List<Step> steps) {
        Session session = new Session(ids);
        steps.stream().filter(step -> step.deed() != Deed.FAIL).forEach(session::take);
        session.settle();
        assertThat(session.log.reasons).isEmpty();
        assertThat(session.told()).isEqualTo(LongStream.rangeClosed(WINDOW + 1, session.last).boxed().toList());
    }

    @Property(tries = 500)
    void whatIsNotToldIsToldAsLost(@ForAll TradeIds ids, @ForAll("steps") List<Step> steps) {
        Session session = new Session(ids);
        steps.forEach(session::take);
        session.settle();
        List<Long> told = session.told();
        assertThat(told).isSorted().doesNotHaveDuplicates();
        long holes = 0;
        long before = WINDOW;
        for (long number : told) {
            holes += number == before + 1 ? 0 : 1;
            before = number;
        }
        assertThat(before).isEqualTo(session.last);
        assertThat(holes).isLessThanOrEqualTo(session.log.reasons.size());
    }

    /** A venue, its link, and its history. */
    private static final class Session {
        final TradeLog log = new TradeLog();
        private final PastTrades past = new PastTrades();
        private final TradeTape tape;
        private final TradeBridge bridge;
        private long last = WINDOW;
        private long firstSent;
        private long lag;
        private boolean linked = true;

        Session(TradeIds ids) {
            tape = new TradeTape(ids);
            bridge = new TradeBridge(tape.instrument(), ids, new VirtualTime(Instant.ofEpochSecond(5_000)).clock(),
                    past, log);
            snapshot();
        }

        void take(Step step) {
            switch (step.deed()) {
                case TRADE -> trade(step.count());
                case LINK_DOWN -> linkDown();
                case LINK_UP -> linkUp();
                case TRADE_BEFORE_SNAPSHOT -> {
                    if (!linked) {
                        linked = true;
                        trade(1);
                        snapshot();
                    }
                }
                case SAY_AGAIN -> sayAgain(step.count());
                case SKIP -> skip(step.count());
                case SWAP -> swap();
                case ANSWER -> answer(0);
                case ANSWER_LATE -> answer(step.count());
                case FAIL -> {
                    if (past.waiting() > 0) {
                        past.fail("down");
                    }
                }
            }
        }

        private void trade(int count) {
            for (int i = 0; i < count; i++) {
                last++;
                if (linked) {
                    bridge.accept(tape.live(last), 0);
                }
            }
        }

        private void linkDown() {
            if (linked) {
                linked = false;
                bridge.gap();
            }
        }

        private void linkUp() {
            if (!linked) {
                linked = true;
                snapshot();
            }
        }

        private void snapshot() {
            firstSent = Math.max(1, last - WINDOW + 1);
            bridge.accept(tape.snapshot(LongStream.rangeClosed(firstSent, last).toArray()), 0);
        }

        /** Something that came over this link comes again. */
        private void sayAgain(int count) {
            if (linked) {
                bridge.accept(tape.live(Math.max(firstSent, last - count)), 0);
            }
        }

        /** A live message is lost: only counted ids show it, and only when another one comes. */
        private void skip(int count) {
            if (tape.ids() == TradeIds.COUNTED && linked) {
                last += count;
                trade(1);
            }
        }

        /** Two messages change places: only counted ids show their order. */
        private void swap() {
            if (tape.ids() == TradeIds.COUNTED && linked) {
                bridge.accept(tape.live(last + 2, last + 1), 0);
                last += 2;
            }
        }

        /** Answers from history that does not know the last few trades yet; the bridge asks again, and is answered. */
        private void answer(int behind) {
            lag = behind;
            while (past.waiting() > 0) {
                past.answer(history());
                lag = 0;
            }
        }

        private List<Trade> history() {
            long from = past.asked.getLast();
            return tape.past(LongStream.rangeClosed(1, Math.max(1, last - lag)).boxed()
                    .filter(number -> TradeTape.time(number) >= from).toList());
        }

        void settle() {
            linkUp();
            answer(0);
            assertThat(bridge.isBroken()).isFalse();
            trade(2);
            answer(0);
            assertThat(log.trades.stream().filter(trade -> trade.origin() == Origin.INFERRED)).isEmpty();
        }

        List<Long> told() {
            return log.trades.stream().map(Trade::idLow).toList();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(Tuple.of(8, Deed.TRADE), Tuple.of(3, Deed.LINK_DOWN),
                Tuple.of(3, Deed.LINK_UP), Tuple.of(1, Deed.TRADE_BEFORE_SNAPSHOT), Tuple.of(1, Deed.SAY_AGAIN),
                Tuple.of(1, Deed.SKIP), Tuple.of(1, Deed.SWAP), Tuple.of(2, Deed.ANSWER), Tuple.of(1, Deed.ANSWER_LATE),
                Tuple.of(1, Deed.FAIL));
        return Combinators.combine(deeds, Arbitraries.integers().between(1, 7)).as(Step::new).list().ofMaxSize(60);
    }
}
