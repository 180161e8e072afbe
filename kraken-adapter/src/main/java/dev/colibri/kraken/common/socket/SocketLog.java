package dev.colibri.kraken.common.socket;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import dev.colibri.api.time.Clock;
import dev.colibri.kraken.common.rest.BaseUrl;

/** What an operator reads of a session: its links and losses, and now and then that it still tries. */
final class SocketLog {
    private static final Logger LOG = LoggerFactory.getLogger(SocketSession.class);
    /** How often attempts in vain are told, after the first. */
    private static final long EVERY = Duration.ofMinutes(5).toNanos();

    private final Clock clock;
    private final String place;
    private boolean away;
    private boolean loud = true;
    private long stoodAt;
    private long since;
    private long told;
    private int attempts;

    SocketLog(Clock clock, BaseUrl url) {
        this.clock = clock;
        String text = url.toString();
        this.place = text.substring(text.indexOf("//") + 2);
    }

    void stands() {
        stoodAt = clock.ticks();
        if (!away) {
            LOG.info("Connected to {}", place);
        } else {
            LOG.atLevel(level()).log("Back at {} after {} ms and {} attempts in vain", place,
                    (stoodAt - since) / 1_000_000, attempts);
        }
    }

    /** A server that takes links and drops them is not worth two lines each time. */
    void lost(String reason) {
        long now = clock.ticks();
        loud = !away || now - stoodAt >= Reconnection.STEADY.toNanos() || isTime(now);
        LOG.atLevel(level()).log("Lost {}: {}; it is connected again by itself", place, reason);
        away = true;
        since = now;
        attempts = 0;
    }

    void failed(String reason) {
        attempts++;
        loud = attempts == 1 || isTime(clock.ticks());
        LOG.atLevel(level()).log("Not yet back at {}, attempt {}: {}", place, attempts, reason);
        // That it came back is worth a line after this one.
        loud = true;
    }

    void closed() {
        LOG.info("Closed the connection to {}", place);
    }

    private boolean isTime(long now) {
        return now - told >= EVERY;
    }

    private Level level() {
        if (loud) {
            told = clock.ticks();
        }
        return loud ? Level.INFO : Level.DEBUG;
    }
}
