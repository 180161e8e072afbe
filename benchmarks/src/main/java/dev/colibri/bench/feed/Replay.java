package dev.colibri.bench.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A line, and the frames that it reads. The opening is behind it. */
final class Replay {
    private final FeedLine line;
    private final Frames frames;

    Replay(FeedLine line, Frames frames) {
        this.line = line;
        this.frames = frames;
        feed(frames.opening());
    }

    /**
     * Feeds one round.
     *
     * @return the events handed on since the beginning
     * @throws IllegalStateException when a frame is refused, since refusing costs less than reading
     */
    long round() {
        feed(frames.round());
        frames.renewal().run();
        return line.events();
    }

    FeedLine line() {
        return line;
    }

    Frames frames() {
        return frames;
    }

    private void feed(List<byte[]> some) {
        for (byte[] frame : some) {
            if (!line.feed(frame)) {
                throw new IllegalStateException(line.getClass().getSimpleName() + " refuses "
                        + new String(frame, StandardCharsets.US_ASCII));
            }
        }
    }
}
