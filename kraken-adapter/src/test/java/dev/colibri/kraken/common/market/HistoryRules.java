package dev.colibri.kraken.common.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.ToLongFunction;

import io.vertx.core.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.market.PriceType;
import dev.colibri.api.market.Trade;
import dev.colibri.api.model.EventTime;
import dev.colibri.api.model.Instrument;
import dev.colibri.api.model.Origin;
import dev.colibri.api.spi.HistoryProgress;
import dev.colibri.api.spi.HistoryRange;
import dev.colibri.api.spi.VenueException;
import dev.colibri.kraken.common.market.Tape.Print;
import dev.colibri.kraken.common.market.Tape.Truth;
import dev.colibri.kraken.scripted.Answer;
import dev.colibri.kraken.scripted.ScriptedMarket;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of history that both products keep, for any tape, any manners of the venue, and whatever is asked. */
public abstract class HistoryRules {
    /** Marks are computed to more decimals than bars of bars keep. */
    private static final int COMPARED = 8;

    /** One instrument's market against a venue that knows a tape, at a moment. */
    protected interface Market {
        Instrument instrument();

        ScriptedMarket script();

        Future<List<Trade>> trades(HistoryRange range);

        Future<List<Bar>> bars(BarType type, HistoryRange range);

        /** All finished bars that there should be. */
        List<Truth> truth(BarType type);
    }

    protected abstract Market market(Tape tape, Manners manners, long now);

    protected abstract List<PriceType> prices();

    @Property(tries = 400)
    void tradesOfAnyRangeAreTheVenuesAscendingAndEachOnce(@ForAll("tapes") Tape tape,
            @ForAll("manners") Manners manners, @ForAll("later") long later, @ForAll("ranges") Asked asked) {
        Assume.that(largestMoment(tape) + 1 < manners.page());
        Market market = market(tape, manners, now(tape, later));
        Follower follower = new Follower();
        List<Trade> trades = Answer.of(market.trades(asked.range(follower)));
        List<Print> truth = asked.of(tape.until(now(tape, later)).prints(), Print::time);
        assertThat(trades).extracting(HistoryRules::print).isEqualTo(truth.stream().map(HistoryRules::print).toList());
        assertThat(trades).allSatisfy(trade -> assertThat(trade.origin()).isEqualTo(Origin.RECOVERED));
        assertOrder(follower, asked, truth.size());
    }

    @Property(tries = 800)
    void barsOfAnyRangeAreTheVenuesFinishedOnesAscendingAndEachOnce(@ForAll("tapes") Tape tape,
            @ForAll("manners") Manners manners, @ForAll("later") long later, @ForAll("ranges") Asked asked,
            @ForAll("timeBars") Kind kind) {
        Assume.that(largestMoment(tape) + 1 < manners.page());
        Market market = market(tape, manners, now(tape, later));
        BarType type = kind.of(market.instrument());
        Follower follower = new Follower();
        List<Bar> bars = Answer.of(market.bars(type, asked.range(follower)));
        List<Truth> truth = asked.of(market.truth(type), Truth::closeTime);
        assertThat(bars).extracting(HistoryRules::shown).isEqualTo(truth.stream().map(HistoryRules::shown).toList());
        for (int i = 0; i < bars.size(); i++) {
            assertDetails(bars.get(i), truth.get(i));
        }
        assertOrder(follower, asked, truth.size());
    }

    @Property(tries = 300)
    void barsOfTicksHoldAsManyTradesEachFromTheFirstOfTheRange(@ForAll("tapes") Tape tape,
            @ForAll("manners") Manners manners, @ForAll("ranges") Asked asked,
            @ForAll @IntRange(min = 1, max = 5) int step,
            @ForAll BarType.Source source) {
        Assume.that(largestMoment(tape) + 1 < manners.page());
        long now = now(tape, MINUTE);
        Market market = market(tape, manners, now);
        BarType type = new BarType(market.instrument().id(), new BarSpec.Ticks(step), PriceType.LAST, source);
        List<Bar> bars = Answer.of(market.bars(type, asked.range(HistoryProgress.SILENT)));
        List<Print> prints = asked.all().of(tape.prints(), Print::time);
        int count = prints.size() / step;
        int wanted = asked.most == 0 ? count : Math.min(count, asked.most);
        int first = asked.from.isPresent() || wanted < asked.most ? 0 : prints.size() - wanted * step;
        assertThat(bars).hasSize(wanted);
        for (int i = 0; i < wanted; i++) {
            List<Print> within = prints.subList(first + i * step, first + (i + 1) * step);
            assertThat(bars.get(i).openTime()).isEqualTo(within.getFirst().time());
            assertThat(bars.get(i).closeTime()).isEqualTo(within.getLast().time());
            assertThat(bars.get(i).close().toBigDecimal()).isEqualByComparingTo(within.getLast().price());
            assertThat(bars.get(i).tradeCount()).isEqualTo(step);
        }
    }

    @Property(tries = 200)
    void aPullThatIsStoppedAfterAnyPageGoesOnFromTheTimeItReached(@ForAll("tapes") Tape tape,
            @ForAll("manners") Manners manners, @ForAll("timeBars") Kind kind,
            @ForAll @IntRange(min = 1, max = 6) int pages) {
        Assume.that(largestMoment(tape) + 1 < manners.page());
        long now = now(tape, MINUTE);
        Asked all = new Asked(Optional.of(BEGIN - MINUTE), Optional.empty(), 0);
        Market market = market(tape, manners, now);
        assertGoesOn(tape.prints(), Print::time, pages, all, market::trades,
                trades -> assertThat(trades.rows()).extracting(HistoryRules::print)
                        .isEqualTo(trades.truth().stream().map(HistoryRules::print).toList()));
        BarType type = kind.of(market.instrument());
        assertGoesOn(all.of(market.truth(type), Truth::closeTime), Truth::closeTime, pages, all,
                range -> market.bars(type, range), bars -> assertThat(bars.rows()).extracting(HistoryRules::shown)
                        .isEqualTo(bars.truth().stream().map(HistoryRules::shown).toList()));
    }

    /** What was told until the stop is the begin of the truth, and asking from there gives the rest. */
    private static <R, T> void assertGoesOn(List<T> truth, ToLongFunction<T> time, int pages, Asked asked,
            Function<HistoryRange, Future<List<R>>> pull, java.util.function.Consumer<Rest<R, T>> comparison) {
        Follower stopping = new Follower(pages);
        Future<List<R>> stopped = pull.apply(asked.range(stopping));
        if (stopped.succeeded()) {
            assertThat(stopping.rows).hasSizeLessThan(pages);
            return;
        }
        assertThat(Answer.failure(stopped)).isInstanceOf(CancellationException.class);
        int rows = (int) (long) stopping.rows.getLast();
        long reached = stopping.reached.getLast();
        assertThat(truth.stream().filter(row -> time.applyAsLong(row) < reached).count()).isLessThanOrEqualTo(rows);
        assertThat(rows == 0 || reached == time.applyAsLong(truth.get(rows - 1))).as("reached %s", reached).isTrue();
        Asked again = new Asked(Optional.of(reached), Optional.empty(), 0);
        comparison.accept(new Rest<>(Answer.of(pull.apply(again.range(HistoryProgress.SILENT))),
                again.of(truth, time)));
    }

    private record Rest<R, T>(List<R> rows, List<T> truth) {}

    @Property(tries = 200)
    void whateverRequestFailsNoPartIsTakenForTheWhole(@ForAll("tapes") Tape tape, @ForAll("manners") Manners manners,
            @ForAll("ranges") Asked asked, @ForAll("timeBars") Kind kind,
            @ForAll @IntRange(max = 12) int after) {
        Assume.that(largestMoment(tape) + 1 < manners.page());
        Market market = market(tape, manners, now(tape, MINUTE));
        BarType type = kind.of(market.instrument());
        market.script().failAfter(after);
        Future<List<Bar>> bars = market.bars(type, asked.range(HistoryProgress.SILENT));
        if (bars.succeeded()) {
            assertThat(market.script().asked()).hasSizeLessThanOrEqualTo(after);
        } else {
            assertThat(Answer.failure(bars)).isInstanceOfSatisfying(VenueException.class,
                    busy -> assertThat(busy.venueText()).contains("EService:Busy"));
        }
    }

    private static void assertOrder(Follower follower, Asked asked, int size) {
        assertThat(follower.rows).isSorted().allSatisfy(rows -> assertThat(rows).isBetween(0L, (long) size));
        assertThat(follower.notes).doesNotHaveDuplicates();
        if (asked.from.isPresent()) {
            assertThat(follower.reached).isSorted()
                    .allSatisfy(reached -> assertThat(reached).isGreaterThanOrEqualTo(asked.from.get()));
        }
    }

    private static void assertDetails(Bar bar, Truth truth) {
        assertThat(bar.complete()).isTrue();
        boolean traded = bar.type().priceType() == PriceType.LAST;
        if (truth.isQuiet() || !traded) {
            assertThat(bar.tradeCount()).isZero();
            assertThat(bar.vwap()).isNull();
            assertThat(bar.origin()).isEqualTo(traded ? Origin.INFERRED : Origin.RECOVERED);
            return;
        }
        assertThat(bar.origin()).isEqualTo(Origin.RECOVERED);
        assertThat(bar.tradeCount()).isIn(truth.count(), Bar.UNKNOWN_COUNT);
        Optional.ofNullable(bar.vwap()).ifPresent(vwap -> assertThat(vwap.toBigDecimal().multiply(truth.volume())
                .subtract(truth.turnover()).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.06").multiply(truth.volume())));
    }

    private static String print(Trade trade) {
        return trade.id().low() + " " + trade.eventTime() + " " + plain(trade.price().toBigDecimal()) + " "
                + plain(trade.quantity().toBigDecimal()) + " " + trade.aggressor();
    }

    private static String print(Print print) {
        return print.id() + " " + print.time() + " " + plain(print.price()) + " " + plain(print.quantity()) + " "
                + print.taker();
    }

    private static String shown(Bar bar) {
        return shown(new Truth(bar.openTime(), bar.closeTime(), bar.open().toBigDecimal(), bar.high().toBigDecimal(),
                bar.low().toBigDecimal(), bar.close().toBigDecimal(), bar.volume().toBigDecimal(), 0,
                BigDecimal.ZERO));
    }

    private static String shown(Truth bar) {
        return EventTime.instant(bar.openTime()) + " " + EventTime.instant(bar.closeTime()) + " " + plain(bar.open())
                + " " + plain(bar.high()) + " " + plain(bar.low()) + " " + plain(bar.close()) + " "
                + plain(bar.volume());
    }

    private static String plain(BigDecimal value) {
        return value.setScale(COMPARED, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private static int largestMoment(Tape tape) {
        List<Long> times = tape.prints().stream().map(Print::time).toList();
        return times.stream().mapToInt(time -> Collections.frequency(times, time)).max().orElse(0);
    }

    private static long now(Tape tape, long later) {
        return (tape.prints().isEmpty() ? BEGIN : tape.prints().getLast().time()) + later;
    }

    private static final long BEGIN = Tapes.BEGIN;
    private static final long MINUTE = Tapes.MINUTE;

    @Provide
    Arbitrary<Tape> tapes() {
        return Tapes.any();
    }

    /** How long after the last trade it is asked. */
    @Provide
    Arbitrary<Long> later() {
        return Arbitraries.longs().between(1_000, 200_000).map(millis -> millis * Tapes.MILLI);
    }

    @Provide
    Arbitrary<Manners> manners() {
        return Combinators.combine(Arbitraries.integers().between(2, 50), Arbitraries.of(true, false),
                Arbitraries.of(true, false), Arbitraries.of(true, false), Arbitraries.integers().between(1, 90))
                .as(Manners::new);
    }

    @Provide
    Arbitrary<Kind> timeBars() {
        return Combinators.combine(Arbitraries.of("30-SECOND", "1-MINUTE", "2-MINUTE", "5-MINUTE", "7-MINUTE"),
                Arbitraries.of(prices()), Arbitraries.of(BarType.Source.values())).as(Kind::new)
                .filter(kind -> kind.price == PriceType.LAST || !kind.spec.equals("30-SECOND"));
    }

    @Provide
    Arbitrary<Asked> ranges() {
        return Combinators.combine(Tapes.moments().optional(0.7), Tapes.moments().optional(0.6),
                Arbitraries.integers().between(0, 40)).as(
                        (from, to, most) -> new Asked(from.map(time -> BEGIN + time),
                                to.map(time -> BEGIN + time), most))
                .filter(Asked::isLegal);
    }

    /** A kind of bars. */
    protected record Kind(String spec, PriceType price, BarType.Source source) {
        BarType of(Instrument instrument) {
            return new BarType(instrument.id(), BarSpec.parse(spec), price, source);
        }
    }

    /** What is asked for. */
    protected record Asked(Optional<Long> from, Optional<Long> to, int most) {
        boolean isLegal() {
            return from.isPresent() ? to.isEmpty() || from.get() < to.get() : most > 0;
        }

        Asked all() {
            return new Asked(from, to, 0);
        }

        HistoryRange range(HistoryProgress progress) {
            return new HistoryRange(from.map(EventTime::instant), to.map(EventTime::instant), most, progress);
        }

        /** Of all rows, those that are asked for. */
        <T> List<T> of(List<T> rows, ToLongFunction<T> time) {
            List<T> within = rows.stream().filter(row -> time.applyAsLong(row) >= from.orElse(Long.MIN_VALUE)
                    && time.applyAsLong(row) < to.orElse(Long.MAX_VALUE)).toList();
            if (most == 0 || within.size() <= most) {
                return within;
            }
            return from.isPresent() ? within.subList(0, most) : within.subList(within.size() - most, within.size());
        }
    }
}
