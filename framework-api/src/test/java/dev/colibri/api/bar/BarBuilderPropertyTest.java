package dev.colibri.api.bar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import dev.colibri.api.bar.NaiveBars.Gap;
import dev.colibri.api.bar.NaiveBars.Print;
import dev.colibri.api.market.Bar;
import dev.colibri.api.market.BarSpec;
import dev.colibri.api.market.BarType;
import dev.colibri.api.model.Origin;

import static org.assertj.core.api.Assertions.assertThat;

class BarBuilderPropertyTest {
    private static final long SECOND = 1_000_000_000L;
    /** The furthest that an event may lie behind the latest one, and how long timers wait for it. */
    private static final long DELAY = SECOND / 2;
    private static final List<Gap> NO_GAPS = List.of();

    @Property(tries = 100)
    void timeBarsAreThoseOfTheNaiveWay(@ForAll("prints") List<Print> prints, @ForAll("intervals") String interval,
            @ForAll QuietIntervals quiet) {
        BarType type = BarFeed.type(interval + "-LAST-INTERNAL");
        BarFeed feed = new BarFeed(type, BarFeed.SETTINGS.with(quiet));
        long end = end(prints);

        feed.builder.feedLive(-1000 * SECOND);
        prints.forEach(print -> accept(feed, print, Origin.LIVE));
        feed.builder.advanceTo(end);

        List<Print> kept = NaiveBars.inTime(type, prints);
        assertThat(feed.bars).isEqualTo(NaiveBars.time(type, prints, NO_GAPS, quiet, end));
        assertThat(feed.builder.lateEvents()).isEqualTo(prints.size() - kept.size());
        assertThat(feed.bars.stream().mapToLong(Bar::volumeRaw).sum()).isEqualTo(volume(kept));
        assertThat(feed.bars.stream().mapToLong(Bar::tradeCount).sum()).isEqualTo(kept.size());
    }

    @Property(tries = 100)
    void liveBarsWithTimersAreThoseOfOneBatch(@ForAll("prints") List<Print> prints,
            @ForAll("intervals") String interval,
            @ForAll QuietIntervals quiet, @ForAll @LongRange(min = SECOND / 5, max = 30 * SECOND) long timer) {
        BarType type = BarFeed.type(interval + "-LAST-INTERNAL");
        List<Print> inTime = delayed(prints);
        BarFeed batch = new BarFeed(type, BarFeed.SETTINGS.with(quiet));
        BarFeed live = new BarFeed(type, BarFeed.SETTINGS.with(quiet));
        long now = -1000 * SECOND;

        for (Print print : inTime) {
            accept(batch, print, Origin.LIVE);
            long arrival = Math.max(now, print.time() + DELAY);
            for (long tick = now; tick < arrival && now > -1000 * SECOND; tick += timer) {
                live.builder.advanceTo(tick - DELAY);
            }
            now = arrival;
            accept(live, print, Origin.LIVE);
        }
        batch.builder.advanceTo(end(inTime));
        for (long tick = now; tick < end(inTime) + DELAY; tick += timer) {
            live.builder.advanceTo(tick - DELAY);
        }
        live.builder.advanceTo(end(inTime));

        assertThat(live.bars).isEqualTo(batch.bars);
        assertThat(live.builder.lateEvents()).isEqualTo(batch.builder.lateEvents());
    }

    @Property(tries = 100)
    void aLostGapMarksExactlyTheBarsItTouches(@ForAll("prints") List<Print> prints,
            @ForAll("intervals") String interval,
            @ForAll QuietIntervals quiet, @ForAll OpenGaps policy, @ForAll @IntRange(max = 40) int at,
            @ForAll @IntRange(max = 10) int lost) {
        BarType type = BarFeed.type(interval + "-LAST-INTERNAL");
        List<Print> ordered = ordered(prints);
        int from = Math.min(at, ordered.size());
        int until = Math.min(from + lost, ordered.size());
        long stale = from == 0 ? -999 * SECOND : ordered.get(from - 1).time();
        long back = until == ordered.size() ? end(ordered) - 1 : Math.max(stale, ordered.get(until).time());
        BarFeed feed = new BarFeed(type, BarFeed.SETTINGS.with(quiet).with(policy));

        feed.builder.feedLive(-1000 * SECOND);
        ordered.subList(0, from).forEach(print -> accept(feed, print, Origin.LIVE));
        feed.builder.feedStale(stale);
        feed.builder.advanceTo(stale + (back - stale) / 2);
        feed.builder.feedLive(back);
        ordered.subList(until, ordered.size()).forEach(print -> accept(feed, print, Origin.LIVE));
        feed.builder.advanceTo(end(ordered));

        List<Print> seen = new ArrayList<>(ordered.subList(0, from));
        seen.addAll(ordered.subList(until, ordered.size()));
        assertThat(feed.bars).isEqualTo(NaiveBars.time(type, seen, List.of(new Gap(stale, back)), quiet, end(ordered)));
    }

    @Property(tries = 200)
    void aSilenceTooLongToRepeatIsALeapToAnIncompleteBar(@ForAll("prints") List<Print> prints,
            @ForAll("intervals") String interval, @ForAll @IntRange(max = 6) int longest, @ForAll boolean timer) {
        BarType type = BarFeed.type(interval + "-LAST-INTERNAL");
        BarSpec.Time spec = (BarSpec.Time) type.spec();
        List<Print> ordered = ordered(prints);
        List<Bar> bars = new ArrayList<>();
        BarBuilder builder = new TimeBarBuilder(type, spec, BarFeed.SETTINGS.with(QuietIntervals.REPEAT_CLOSE),
                bars::add, longest);
        builder.feedLive(-1000 * SECOND);
        for (Print print : ordered) {
            if (timer) {
                builder.advanceTo(print.time());
            }
            builder.acceptTrade(print.price().unscaledValue().longValueExact(),
                    print.quantity().unscaledValue().longValueExact(), print.time(), Origin.LIVE);
        }

        assertThat(bars).isEqualTo(NaiveBars.withLeaps(type, ordered, longest));
        assertThat(builder.lateEvents()).isZero();
    }

    @Property(tries = 100)
    void aRepairedGapLeavesTheBarsOfAFeedWithoutOne(@ForAll("prints") List<Print> prints, @ForAll("specs") String spec,
            @ForAll QuietIntervals quiet, @ForAll @IntRange(max = 40) int at,
            @ForAll @IntRange(max = 10) int recovered) {
        BarType type = BarFeed.type(spec + "-LAST-INTERNAL");
        List<Print> ordered = ordered(prints);
        int from = Math.min(at, ordered.size());
        int until = Math.min(from + recovered, ordered.size());
        long repaired = until == 0 ? -999 * SECOND : ordered.get(until - 1).time();
        BarSettings settings = BarFeed.SETTINGS.with(quiet).with(OpenGaps.HOLD);
        BarFeed whole = new BarFeed(type, settings);
        BarFeed feed = new BarFeed(type, settings);

        whole.builder.feedLive(-1000 * SECOND);
        ordered.forEach(print -> accept(whole, print, Origin.LIVE));
        whole.builder.advanceTo(end(ordered));
        feed.builder.feedLive(-1000 * SECOND);
        ordered.subList(0, from).forEach(print -> accept(feed, print, Origin.LIVE));
        feed.builder.feedStale(from == 0 ? -999 * SECOND : ordered.get(from - 1).time());
        feed.builder.advanceTo(end(ordered));
        ordered.subList(from, until).forEach(print -> accept(feed, print, Origin.RECOVERED));
        feed.builder.feedRepaired(repaired);
        ordered.subList(until, ordered.size()).forEach(print -> accept(feed, print, Origin.LIVE));
        feed.builder.advanceTo(end(ordered));

        assertThat(feed.bars.stream().map(BarBuilderPropertyTest::withoutOrigin).toList())
                .isEqualTo(whole.bars.stream().map(BarBuilderPropertyTest::withoutOrigin).toList());
        assertThat(feed.builder.lateEvents()).isZero();
    }

    @Property(tries = 100)
    void tickBarsAreThoseOfTheNaiveWay(@ForAll("prints") List<Print> prints,
            @ForAll @IntRange(min = 1, max = 12) int step) {
        BarFeed feed = new BarFeed(step + "-TICK", BarFeed.SETTINGS);
        prints.forEach(print -> accept(feed, print, Origin.LIVE));

        assertThat(feed.bars).isEqualTo(NaiveBars.ticks(feed.builder.type(), prints, step))
                .allSatisfy(bar -> assertThat(bar.tradeCount()).isEqualTo(step));
    }

    @Property(tries = 100)
    void volumeBarsAreThoseOfTheNaiveWay(@ForAll("prints") List<Print> prints,
            @ForAll @IntRange(min = 1, max = 80) int step) {
        BarFeed feed = new BarFeed(String.format("%d.%02d-VOLUME", step / 100, step % 100), BarFeed.SETTINGS);
        prints.forEach(print -> accept(feed, print, Origin.LIVE));

        assertThat(feed.bars).isEqualTo(NaiveBars.volume(feed.builder.type(), prints, step))
                .allSatisfy(bar -> assertThat(bar.volumeRaw()).isEqualTo(step));
        assertThat(feed.bars.stream().mapToLong(Bar::volumeRaw).sum()).isEqualTo(volume(prints) / step * step);
    }

    private static void accept(BarFeed feed, Print print, Origin origin) {
        feed.builder.acceptTrade(print.price().unscaledValue().longValueExact(),
                print.quantity().unscaledValue().longValueExact(), print.time(), origin);
    }

    private static Bar withoutOrigin(Bar bar) {
        return new Bar(bar.type(), bar.openTime(), bar.closeTime(), bar.openRaw(), bar.highRaw(), bar.lowRaw(),
                bar.closeRaw(), bar.priceScale(), bar.volumeRaw(), bar.quantityScale(), bar.tradeCount(), bar.vwap(),
                bar.complete(), Origin.LIVE, bar.receiveTime());
    }

    private static long volume(List<Print> prints) {
        return prints.stream().mapToLong(print -> print.quantity().unscaledValue().longValueExact()).sum();
    }

    /** A time by which all bars of these trades have ended, on a boundary of every interval used here. */
    private static long end(List<Print> prints) {
        long last = prints.stream().mapToLong(Print::time).max().orElse(0);
        return (Math.floorDiv(last, 420 * SECOND) + 2) * 420 * SECOND;
    }

    private static List<Print> ordered(List<Print> prints) {
        return prints.stream().sorted(Comparator.comparingLong(Print::time)).toList();
    }

    /** Trades out of order, but none further behind the latest than the delay. */
    private static List<Print> delayed(List<Print> prints) {
        List<Print> inTime = new ArrayList<>();
        long latest = Long.MIN_VALUE / 2;
        for (Print print : prints) {
            if (print.time() >= latest - DELAY) {
                inTime.add(print);
                latest = Math.max(latest, print.time());
            }
        }
        return inTime;
    }

    @Provide
    static Arbitrary<String> intervals() {
        return Arbitraries.of("5-SECOND", "7-SECOND", "1-MINUTE", "3-MINUTE");
    }

    @Provide
    static Arbitrary<String> specs() {
        return Arbitraries.oneOf(intervals(), Arbitraries.of("3-TICK", "0.25-VOLUME"));
    }

    /** Steps of time from some before the last trade to minutes after it, with many on or beside a boundary. */
    @Provide
    static Arbitrary<List<Print>> prints() {
        Arbitrary<Long> steps = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(0, 2 * SECOND)),
                Tuple.of(2, Arbitraries.longs().between(-2 * SECOND, 0)),
                Tuple.of(2, Arbitraries.of(0L, 1L, 5 * SECOND - 1, 5 * SECOND, 5 * SECOND + 1, 60 * SECOND)),
                Tuple.of(1, Arbitraries.longs().between(0, 200 * SECOND)));
        Arbitrary<Long> starts = Arbitraries.oneOf(Arbitraries.longs().between(-500 * SECOND, 500 * SECOND),
                Arbitraries.of(-420 * SECOND, -SECOND, -1L, 0L, 35 * SECOND, 180 * SECOND));
        Arbitrary<long[]> moves = Combinators
                .combine(steps, Arbitraries.longs().between(-50, 50), Arbitraries.longs().between(1, 60))
                .as((step, price, quantity) -> new long[]{step, price, quantity});
        return Combinators.combine(starts, moves.list().ofMaxSize(40))
                .as((start, list) -> {
                    List<Print> prints = new ArrayList<>();
                    long time = start;
                    long price = 1000;
                    for (long[] move : list) {
                        time += move[0];
                        price += move[1];
                        prints.add(Print.of(time, price, move[2]));
                    }
                    return prints;
                });
    }
}
