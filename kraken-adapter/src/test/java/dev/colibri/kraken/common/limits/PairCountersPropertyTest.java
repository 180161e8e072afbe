package dev.colibri.kraken.common.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static dev.colibri.kraken.common.limits.Draws.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

class PairCountersPropertyTest {
    private static final String PAIR = "BTC/USD";

    @Property(tries = 300)
    void theVenueNeverRefusesWhateverItsStepsOurLatencyAndTheClocks(@ForAll Tier tier, @ForAll("venues") Venue venue,
            @ForAll("wishes") List<Wish> wishes, @ForAll("reserves") Reserve reserve) {
        PairCounters counters = new PairCounters(tier, Margins.DEFAULT, reserve);
        Trader trader = new Trader(counters, tier, venue);
        long now = 0;
        for (Wish wish : wishes) {
            now = trader.act(wish, now + wish.gap());
        }
        assertThat(trader.sent.refused()).isZero();
    }

    @Property(tries = 100)
    void anOrdinaryCancelWaitsNoLongerThanItsOwnCostDecays(@ForAll Tier tier, @ForAll("venues") Venue venue,
            @ForAll("wishes") List<Wish> wishes) {
        PairCounters counters = new PairCounters(tier);
        Trader trader = new Trader(counters, tier, venue);
        long bound = Math.ceilDiv(8 * SECOND * Points.ONE, tier.pairDecay());
        long now = 0;
        for (Wish wish : wishes) {
            if (wish.kind() != Kind.BATCH_CANCEL && wish.kind() != Kind.CANCEL_BY_ROAD) {
                now = trader.act(wish, now + wish.gap());
                assertThat(counters.cancel(PAIR, now).earliest(now) - now).isBetween(0L, bound);
            }
        }
    }

    @Property(tries = 100)
    void aCancelByItsRoadNeverWaits(@ForAll Tier tier, @ForAll("venues") Venue venue,
            @ForAll("wishes") List<Wish> wishes) {
        PairCounters counters = new PairCounters(tier);
        Trader trader = new Trader(counters, tier, venue);
        long now = 0;
        for (Wish wish : wishes) {
            now = trader.act(wish, now + wish.gap());
            Toll toll = switch (counters.cancelRoad(PAIR, now, now)) {
                case SINGLE -> counters.cancel(PAIR, now);
                case BATCH -> counters.batchCancel(PAIR, now);
            };
            assertThat(toll.earliest(now)).isEqualTo(now);
            toll.pay(now);
        }
    }

    @Property(tries = 100)
    void createsAndAmendsLeaveRoomForBothSidesOfAFreshQuote(@ForAll Tier tier, @ForAll("wishes") List<Wish> wishes) {
        PairCounters counters = new PairCounters(tier);
        long now = 0;
        for (Wish wish : wishes) {
            Toll toll = wish.pick() % 2 == 0 ? counters.add(PAIR) : counters.amend(PAIR, now);
            now = Math.max(now, toll.earliest(now));
            toll.pay(now);
        }
        for (int side = 0; side < 2; side++) {
            Toll cancel = counters.cancel(PAIR, now);
            assertThat(cancel.earliest(now)).isEqualTo(now);
            cancel.pay(now);
        }
    }

    @Property(tries = 30)
    void whoAlwaysCreatesUsesAtLeastNinetyFiveHundredthsOfTheDecay(@ForAll Tier tier,
            @ForAll @IntRange(min = 1, max = 15) int batch) {
        PairCounters counters = new PairCounters(tier);
        Toll toll = batch == 1 ? counters.add(PAIR) : counters.batchAdd(PAIR, batch);
        long cost = batch == 1 ? Points.ONE : batch * Points.ONE / 2;
        long now = 0;
        long used = 0;
        while (now < 3_600 * SECOND) {
            now = toll.earliest(now);
            toll.pay(now);
            used += cost;
        }
        long decayed = tier.pairDecay() * 3_600;
        assertThat(used).isBetween(decayed * 95 / 100, decayed + Points.of(tier.pairMost()) + cost);
    }

    @Property(tries = 300)
    void aTollIsPayableFromTheMomentItTellsAndNotBefore(@ForAll Tier tier, @ForAll("wishes") List<Wish> wishes,
            @ForAll PairAction action, @ForAll("ages") long age) {
        PairCounters counters = new PairCounters(tier);
        Trader trader = new Trader(counters, tier, new Venue(0, 0, 0));
        long now = 0;
        for (Wish wish : wishes) {
            now = trader.act(wish, now);
        }
        Toll toll = toll(counters, action, now - age);
        long earliest = toll.earliest(now);
        assertThat(toll.earliest(earliest)).isEqualTo(earliest);
        for (long back = 1; earliest - back >= now; back *= 3) {
            assertThat(toll.earliest(earliest - back)).isEqualTo(earliest);
        }
    }

    @Provide
    Arbitrary<Long> ages() {
        return Arbitraries.longs().between(-SECOND, 310 * SECOND);
    }

    @Provide
    Arbitrary<Reserve> reserves() {
        return Arbitraries.of(Reserve.NONE, PairCounter.DEFAULT_RESERVE);
    }

    @Provide
    Arbitrary<Venue> venues() {
        return Combinators.combine(Draws.steps(), Draws.phases(), Draws.offsets()).as(Venue::new);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        return Draws.paces().flatMap(gaps -> Combinators.combine(gaps, Arbitraries.of(Kind.class),
                Arbitraries.integers().between(0, 999), Draws.latencies()).as(Wish::new).list().ofMinSize(50)
                .ofMaxSize(300));
    }

    private static Toll toll(PairCounters counters, PairAction action, long orderTime) {
        return switch (action) {
            case ADD -> counters.add(PAIR);
            case AMEND -> counters.amend(PAIR, orderTime);
            case EDIT -> counters.edit(PAIR, orderTime);
            case CANCEL -> counters.cancel(PAIR, orderTime);
        };
    }

    enum Kind {
        ADD, BATCH_ADD, AMEND, EDIT, CANCEL, CANCEL_BY_ROAD, BATCH_CANCEL
    }

    /** How the venue keeps its counter. */
    record Venue(long step, long phase, long clockOffset) {}

    /** A command that somebody wants to send. */
    record Wish(long gap, Kind kind, int pick, long latency) {}

    /** An order as its sender knows it: when it was last changed, by our clock until the venue's time is known. */
    private record Known(int id, long sent, long venueTime) {}

    /** Sends what is wished, as soon as its toll allows, to a venue that keeps its own books. */
    private static final class Trader {
        private final PairCounters counters;
        private final Venue venue;
        private final VenueEngine engine;
        private final Sent sent;
        private final List<Known> open = new ArrayList<>();
        private int ids;
        private long lastArrival;

        Trader(PairCounters counters, Tier tier, Venue venue) {
            this.counters = counters;
            this.venue = venue;
            this.engine = new VenueEngine(VenueCounter.ofPair(tier, venue.step(), venue.phase()));
            this.sent = new Sent(venue.clockOffset());
        }

        long act(Wish wish, long wished) {
            Kind kind = open.isEmpty() ? Kind.ADD : wish.kind();
            return switch (kind) {
                case ADD -> {
                    int id = ids++;
                    long now = leave(counters.add(PAIR), wish, wished, at -> engine.add(id, at));
                    yield opened(id, now);
                }
                case BATCH_ADD -> {
                    int id = ids;
                    int orders = 2 + wish.pick() % 14;
                    ids += orders;
                    long now = leave(counters.batchAdd(PAIR, orders), wish, wished,
                            at -> engine.batchAdd(id, orders, at));
                    for (int i = 0; i < orders; i++) {
                        opened(id + i, now);
                    }
                    yield now;
                }
                case AMEND -> {
                    Known order = take(wish);
                    long now = leave(counters.amend(PAIR, time(order, wished)), wish, wished,
                            at -> engine.amend(order.id(), at));
                    yield opened(order.id(), now);
                }
                case EDIT -> {
                    Known order = take(wish);
                    int id = ids++;
                    long now = leave(counters.edit(PAIR, time(order, wished)), wish, wished,
                            at -> engine.edit(order.id(), id, at));
                    yield opened(id, now);
                }
                case CANCEL -> cancel(wish, wished, CancelRoad.SINGLE);
                case CANCEL_BY_ROAD -> cancel(wish, wished, counters.cancelRoad(PAIR,
                        time(open.get(wish.pick() % open.size()), wished), wished));
                case BATCH_CANCEL -> cancel(wish, wished, CancelRoad.BATCH);
            };
        }

        private long cancel(Wish wish, long wished, CancelRoad road) {
            Known order = take(wish);
            long time = time(order, wished);
            return switch (road) {
                case SINGLE -> leave(counters.cancel(PAIR, time), wish, wished, at -> engine.cancel(order.id(), at));
                case BATCH -> leave(counters.batchCancel(PAIR, time), wish, wished,
                        at -> engine.batchCancel(order.id(), at));
            };
        }

        private long leave(Toll toll, Wish wish, long wished, LongPredicate judge) {
            long now = Math.max(wished, toll.earliest(wished));
            toll.pay(now);
            // One connection: what leaves later does not arrive earlier.
            lastArrival = Math.max(lastArrival, now + wish.latency());
            sent.leave(now, lastArrival - now, judge);
            return now;
        }

        private Known take(Wish wish) {
            return open.remove(wish.pick() % open.size());
        }

        private long opened(int id, long now) {
            open.add(new Known(id, now, lastArrival + venue.clockOffset()));
            return now;
        }

        private long time(Known order, long now) {
            return order.venueTime() <= now ? order.venueTime() : order.sent();
        }
    }
}
