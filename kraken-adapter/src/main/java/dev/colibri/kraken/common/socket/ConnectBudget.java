package dev.colibri.kraken.common.socket;

import java.time.Duration;

import dev.colibri.api.spi.ConnectionStatus.Limit;
import dev.colibri.kraken.common.limits.CostWindow;
import dev.colibri.kraken.common.limits.Headroom;
import dev.colibri.kraken.common.limits.Lane;
import dev.colibri.kraken.common.limits.Margins;
import dev.colibri.kraken.common.limits.Reserve;
import dev.colibri.kraken.common.limits.Toll;

/**
 * How many links may be tried. Kraken's edge takes about 150 attempts from one address in any 10 minutes, and shuts the
 * address out for 10 minutes beyond that; a fifth is left to whatever else runs there. All sessions of a connection
 * share one budget. Times are the stopwatch's, {@code Clock.ticks()}.
 */
public final class ConnectBudget implements Headroom {
    /** How many attempts a connection allows itself in {@link #WINDOW}. */
    public static final int MOST = 120;
    /** The window in which attempts are counted. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private final CostWindow window;
    private final Toll toll;
    private int sessions;

    /** The usual budget. */
    public ConnectBudget() {
        this(MOST, WINDOW);
    }

    /** A budget of so many attempts in any span of this length. */
    public ConnectBudget(int most, Duration span) {
        window = new CostWindow(most, span, Margins.DEFAULT, Reserve.NONE);
        toll = window.toll(1, Lane.QUERY);
    }

    /** A number for one more session that shares this, so that no two of them wait alike. */
    int join() {
        return ++sessions;
    }

    /** From when the next attempt may be made; {@code now} or earlier when at once. */
    long earliest(long now) {
        return toll.earliest(now);
    }

    /** An attempt is made. */
    void pay(long now) {
        toll.pay(now);
    }

    @Override
    public Limit limit(String name, long now) {
        return window.limit(name, now);
    }
}
