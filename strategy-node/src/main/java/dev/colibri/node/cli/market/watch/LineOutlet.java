package dev.colibri.node.cli.market.watch;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.ConnectionStatus;

/**
 * A line for each event. When the reader of the output is so slow that no more can wait, events are lost rather than
 * the stream held up, and a line says how many.
 */
public final class LineOutlet implements Outlet {
    /** Some minutes of a lively market; at most some 20 MB. */
    static final int CAPACITY = 65_536;

    private final Format format;
    private final Outbox<Piece> outbox;
    private final AtomicLong lost = new AtomicLong();

    LineOutlet(Format format, int capacity) {
        this(format, new Outbox<>(capacity));
    }

    LineOutlet(Format format, Outbox<Piece> outbox) {
        this.format = format;
        this.outbox = outbox;
    }

    /** An object a line. */
    public static Outlet json() {
        return new LineOutlet(new Json(), CAPACITY);
    }

    /** A line in words. */
    public static Outlet plain() {
        return new LineOutlet(new Plain(), CAPACITY);
    }

    /** A row of one kind of events. */
    public static Outlet csv(WatchKind kind) {
        return new LineOutlet(kind.csv().orElseThrow(), CAPACITY);
    }

    @Override
    public void begin(Supplier<ConnectionStatus> status) {
        // Lines tell events alone.
    }

    @Override
    public void tell(MarketEvent event) {
        long before = lost.get();
        if (before > 0 && !outbox.put(format.lost(before))) {
            lost.incrementAndGet();
        } else {
            lost.set(outbox.put(format.piece(event)) ? 0 : 1);
        }
    }

    @Override
    public void end() {
        outbox.end();
    }

    @Override
    public void fail(RuntimeException cause) {
        outbox.fail(cause);
    }

    @Override
    public void writeAll(Console console) {
        write(console, format.beginning());
        for (List<Piece> pieces = outbox.take(); !pieces.isEmpty(); pieces = outbox.take()) {
            write(console, pieces);
        }
        long atLast = lost.get();
        if (atLast > 0) {
            write(console, List.of(format.lost(atLast)));
        }
    }

    private static void write(Console console, List<Piece> pieces) {
        StringBuilder data = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.isData()) {
                data.append(piece.line()).append('\n');
            } else {
                flush(console, data);
                console.say(piece.line());
            }
        }
        flush(console, data);
    }

    private static void flush(Console console, StringBuilder data) {
        if (!data.isEmpty()) {
            console.show(data.toString());
            data.setLength(0);
        }
    }
}
