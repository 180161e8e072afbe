package dev.colibri.api.recording;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.time.ReplaySource;

/**
 * Walks a recording in virtual time: each event is delivered when it was received. Where a recording was continued with
 * a clock that had been set back, events wait for the time that has been reached.
 */
public final class RecordingSource implements ReplaySource {
    private final RecordingReader reader;
    private final Consumer<MarketEvent> sink;
    private @Nullable MarketEvent next;
    private long time = Long.MIN_VALUE;

    /** @param sink takes the events; a book view is valid only until it returns */
    public RecordingSource(RecordingReader reader, Consumer<MarketEvent> sink) {
        this.reader = reader;
        this.sink = sink;
        this.next = reader.next();
        this.time = reader.recordTime();
    }

    @Override
    public Rank rank() {
        return Rank.MARKET;
    }

    @Override
    public long nextTime() {
        return next == null ? EXHAUSTED : time;
    }

    @Override
    public void deliver() {
        MarketEvent event = next;
        if (event != null) {
            sink.accept(event);
            next = reader.next();
            time = Math.max(time, reader.recordTime());
        }
    }
}
