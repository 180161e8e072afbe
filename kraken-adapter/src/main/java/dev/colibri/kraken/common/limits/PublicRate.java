package dev.colibri.kraken.common.limits;

import dev.colibri.api.model.Require;
import dev.colibri.api.spi.ConnectionStatus.Limit;

/**
 * Spot's limits on calls without a key, which Kraken counts by IP address, and for {@code Trades} and {@code OHLC} by
 * address and pair. About one call a second is said to be safe; there is no published figure and no header. Calls on
 * different pairs do not hold each other up, except that all of them together keep to a rate of their own, below what
 * Kraken's edge takes for a flood.
 */
public final class PublicRate implements Headroom {
    private static final long ONE = Points.ONE;

    private final Bucket shared;
    private final Bucket flood;
    private final Remembered<Bucket> trades;
    private final Remembered<Bucket> candles;

    /** The usual rates. */
    public PublicRate() {
        this(Rate.SHARED, Rate.PER_PAIR, Rate.ALL_PAIRS);
    }

    /**
     * @param shared for all calls but {@code Trades} and {@code OHLC}
     * @param perPair for each of these two and each pair
     * @param allPairs for these two together
     */
    public PublicRate(Rate shared, Rate perPair, Rate allPairs) {
        this.shared = new Bucket(shared);
        this.flood = new Bucket(allPairs);
        this.trades = new Remembered<>(() -> new Bucket(perPair), Bucket::isIdle);
        this.candles = new Remembered<>(() -> new Bucket(perPair), Bucket::isIdle);
    }

    /** The toll of a call of the shared budget. */
    public Toll toll() {
        return shared;
    }

    /** The toll of a page of {@code Trades} of a pair. */
    public Toll trades(String pair) {
        return Toll.all(new PairToll(trades, pair), flood);
    }

    /** The toll of a page of {@code OHLC} of a pair. */
    public Toll candles(String pair) {
        return Toll.all(new PairToll(candles, pair), flood);
    }

    /** The shared budget. */
    @Override
    public Limit limit(String name, long now) {
        return shared.limit(name, now);
    }

    /** How many pairs are remembered. */
    int size() {
        return trades.size() + candles.size();
    }

    /**
     * Calls that come back at a rate, of which a few may be sent in a burst.
     *
     * @param burst how many may be sent at once
     * @param microPerSecond how many millionths of a call come back in a second
     */
    public record Rate(int burst, long microPerSecond) {
        /** One call a second, and three at once, so that a connection can open without waiting. */
        public static final Rate SHARED = new Rate(3, ONE);
        /** One page a second, and two at once. */
        public static final Rate PER_PAIR = new Rate(2, ONE);
        /** Five pages a second over all pairs. */
        public static final Rate ALL_PAIRS = new Rate(5, 5 * ONE);

        public Rate {
            Require.within("burst", burst, 1, 1_000);
            Require.positive("rate", microPerSecond);
        }
    }

    /** A counter of calls that is its own toll, since all calls cost the same. */
    private static final class Bucket implements Toll, Headroom {
        private final DecayingCounter counter;
        private final long full;

        Bucket(Rate rate) {
            this.counter = new DecayingCounter(rate.microPerSecond());
            this.full = Points.of(rate.burst());
        }

        @Override
        public long earliest(long now) {
            return counter.whenAtMost(full - ONE, now);
        }

        @Override
        public void pay(long now) {
            counter.charge(ONE, now);
        }

        /** Full, and the calls of some seconds besides: the venue limits for a few seconds, at its own measure. */
        @Override
        public void refused(long now) {
            counter.raiseTo(full + 4 * ONE, now);
        }

        boolean isIdle(long now) {
            return counter.isEmpty(now);
        }

        @Override
        public Limit limit(String name, long now) {
            return new Limit(name, Points.up(counter.level(now)), Points.down(full),
                    Points.perSecond(counter.microPerSecond()));
        }
    }

    private record PairToll(Remembered<Bucket> buckets, String pair) implements Toll {

        @Override
        public long earliest(long now) {
            Bucket known = buckets.find(pair);
            return known == null ? now : known.earliest(now);
        }

        @Override
        public void pay(long now) {
            buckets.obtain(pair, now).pay(now);
        }

        @Override
        public void refused(long now) {
            buckets.obtain(pair, now).refused(now);
        }
    }
}
