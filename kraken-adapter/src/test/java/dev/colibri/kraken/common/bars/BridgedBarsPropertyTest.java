package dev.colibri.kraken.common.bars;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import dev.colibri.api.bar.BarBuilder;
import dev.colibri.api.bar.BarSettings;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.market.TradeKind;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Origin;
import dev.colibri.api.model.Side;
import dev.colibri.api.testing.Instruments;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.feed.TradeRows;
import dev.colibri.kraken.common.trades.TradeBridge;
import dev.colibri.kraken.common.trades.TradeIds;

import static org.assertj.core.api.Assertions.assertThat;

/** Bars of trades that come over a bridge are those of all trades, or say that they are incomplete. */
class BridgedBarsPropertyTest {
    private static final long SECOND = 1_000_000_000L;
    private static final int WINDOW = 3;

    enum Deed {
        TRADE, WAIT, LINK_DOWN, LINK_UP, SAY_AGAIN, ANSWER, FAIL
    }

    record Step(Deed deed, int number) {}

    @Property(tries = 500)
    void barsAreThoseOfASessionWithoutInterruption(@ForAll("steps") List<Step> steps, @ForAll TradeIds ids,
            @ForAll("specs") String spec) {
        Session session = new Session(ids, spec);
        steps.stream().filter(step -> step.deed() != Deed.FAIL).forEach(session::take);
        session.settle();
        assertThat(session.told.stream().map(bar -> BarLog.text(bar).replace(" R", "")))
                .containsExactlyElementsOf(session.expected().stream().map(BarLog::text).toList());
        assertThat(session.bars.lateEvents()).isZero();
    }

    @Property(tries = 500)
    void aBarThatIsNotRightSaysSo(@ForAll("steps") List<Step> steps, @ForAll TradeIds ids) {
        Session session = new Session(ids, "1-MINUTE");
        steps.forEach(session::take);
        session.settle();
        assertThat(session.told.stream().map(Bar::openTime)).isSorted().doesNotHaveDuplicates();
        List<String> expected = session.expected().stream().map(BarLog::text).toList();
        for (Bar bar : session.told) {
            if (bar.complete()) {
                assertThat(expected).contains(BarLog.text(bar).replace(" R", ""));
            }
        }
    }

    private static final class Session {
        final List<Bar> told = new ArrayList<>();
        final InternalBars bars;
        private final TradeIds ids;
        private final Instrument instrument;
        private final BarType type;
        private final VirtualTime virtual = new VirtualTime(Instant.ofEpochSecond(6_000));
        private final TradeBridge bridge;
        private final List<Trade> all = new ArrayList<>();
        private final List<Promise<List<Trade>>> open = new ArrayList<>();
        private long askedFrom;
        private int firstSent;
        private boolean linked = true;

        Session(TradeIds ids, String spec) {
            this.ids = ids;
            instrument = ids == TradeIds.COUNTED ? Instruments.BTC_USD : Instruments.PF_XBTUSD;
            type = BarType.parse(instrument.id() + "-" + spec + "-LAST-INTERNAL");
            bars = new InternalBars(type, instrument, Duration.ofMillis(250), virtual.clock(), virtual.timers(),
                    told::add);
            bridge = new TradeBridge(instrument, ids, virtual.clock(), this::history, bars);
            happen(100);
            virtual.advance(Duration.ofSeconds(60));
            snapshot();
        }

        void take(Step step) {
            switch (step.deed()) {
                case TRADE -> trade(step.number());
                case WAIT -> virtual.advance(Duration.ofMillis(1 + step.number() * 90L));
                case LINK_DOWN -> {
                    if (linked) {
                        linked = false;
                        bridge.gap();
                    }
                }
                case LINK_UP -> linkUp();
                case SAY_AGAIN -> {
                    if (linked) {
                        send(all.subList(Math.max(firstSent, all.size() - 1 - step.number() % 4), all.size()), false);
                    }
                }
                case ANSWER -> answer();
                case FAIL -> {
                    if (!open.isEmpty()) {
                        open.removeFirst().fail("down");
                    }
                }
            }
        }

        private void trade(int price) {
            happen(price);
            if (linked) {
                send(List.of(all.getLast()), false);
            }
        }

        private void happen(int price) {
            long number = all.size() + 1;
            all.add(new Trade(instrument.id(), ids == TradeIds.COUNTED ? 0 : -number, number, price, 5, 0, 1, Side.BUY,
                    TradeKind.NORMAL, Origin.RECOVERED, virtual.clock().nanos(), virtual.clock().nanos()));
        }

        private void send(List<Trade> trades, boolean snapshot) {
            TradeRows rows = new TradeRows();
            rows.snapshot(snapshot);
            trades.forEach(trade -> rows.add(trade.priceRaw(), 0, trade.quantityRaw(), 1, Side.BUY, TradeKind.NORMAL,
                    trade.idHigh(), trade.idLow(), trade.eventTime()));
            bridge.accept(rows, virtual.clock().nanos());
        }

        private void linkUp() {
            if (!linked) {
                linked = true;
                snapshot();
            }
        }

        private void snapshot() {
            firstSent = Math.max(0, all.size() - WINDOW);
            List<Trade> latest = all.subList(firstSent, all.size());
            send(ids == TradeIds.COUNTED ? latest : latest.reversed(), true);
        }

        private Future<List<Trade>> history(long from) {
            askedFrom = from;
            Promise<List<Trade>> promise = Promise.promise();
            open.add(promise);
            return promise.future();
        }

        private void answer() {
            while (!open.isEmpty()) {
                open.removeFirst().complete(all.stream().filter(trade -> trade.eventTime() >= askedFrom).toList());
            }
        }

        void settle() {
            linkUp();
            answer();
            virtual.advance(Duration.ofMinutes(3));
        }

        List<Bar> expected() {
            List<Bar> expected = new ArrayList<>();
            BarBuilder batch = BarBuilder.of(type, BarSettings.of(instrument), expected::add);
            batch.feedLive(all.getFirst().eventTime() + 1);
            all.subList(1, all.size()).forEach(batch::accept);
            batch.advanceTo(virtual.clock().nanos());
            return expected.stream().map(bar -> new Bar(bar.type(), bar.openTime(), bar.closeTime(), bar.openRaw(),
                    bar.highRaw(), bar.lowRaw(), bar.closeRaw(), bar.priceScale(), bar.volumeRaw(),
                    bar.quantityScale(), bar.tradeCount(), bar.vwap(), bar.complete(), Origin.LIVE,
                    bar.receiveTime())).toList();
        }
    }

    @Provide
    Arbitrary<String> specs() {
        return Arbitraries.of("1-MINUTE", "7-SECOND", "1-SECOND", "3-TICK", "1.2-VOLUME");
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deeds = Arbitraries.frequency(Tuple.of(8, Deed.TRADE), Tuple.of(8, Deed.WAIT),
                Tuple.of(3, Deed.LINK_DOWN), Tuple.of(3, Deed.LINK_UP), Tuple.of(1, Deed.SAY_AGAIN),
                Tuple.of(2, Deed.ANSWER), Tuple.of(1, Deed.FAIL));
        return Combinators.combine(deeds, Arbitraries.integers().between(1, 1_000)).as(Step::new).list().ofMaxSize(80);
    }
}
