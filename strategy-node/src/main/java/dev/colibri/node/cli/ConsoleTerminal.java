package dev.colibri.node.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.Environment;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.Terminal;
import dev.colibri.api.time.Clock;
import dev.colibri.node.cli.market.watch.Console;

/** The terminal over a process's streams. Its methods may be called from any thread. */
final class ConsoleTerminal implements Terminal, Console {
    private static final String PREFIX = "colibri: ";
    private static final String CLEAR_LINE = "\r\u001B[K";
    private static final long REDRAW = Duration.ofMillis(100).toNanos();
    private static final int USUAL_WIDTH = 80;

    private final Streams streams;
    private final Environment environment;
    private final Clock clock;
    private final WatchedStream data;
    private final Writer output;
    private final PrintWriter error;
    private OutputFormat format = OutputFormat.TABLE;
    private Optional<Bar> bar = Optional.empty();

    ConsoleTerminal(Streams streams, Environment environment, Clock clock) {
        this.streams = streams;
        this.environment = environment;
        this.clock = clock;
        this.data = new WatchedStream(streams.output());
        this.output = writer(data);
        this.error = new PrintWriter(writer(streams.error()), true);
    }

    private static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    void choose(OutputFormat chosen) {
        format = chosen;
    }

    /** The standard output for picocli's own texts. */
    PrintWriter output() {
        return new PrintWriter(output, true);
    }

    /** The standard error for picocli's own texts. */
    PrintWriter error() {
        return error;
    }

    @Override
    public boolean isInteractive() {
        return streams.interactive().getAsBoolean();
    }

    @Override
    public OutputFormat format() {
        return format;
    }

    @Override
    public Rows rows(List<Column> columns) {
        return switch (format) {
            case TABLE -> new TableRows(columns, this::line);
            case JSON -> new DocumentRows(columns, DocumentRows.Form.JSON, this::write, this::flushData);
            case CSV -> new DocumentRows(columns, DocumentRows.Form.CSV, this::write, this::flushData);
            case NDJSON -> new DocumentRows(columns, DocumentRows.Form.NDJSON, this::write, this::flushData);
        };
    }

    @Override
    public void line(String text) {
        write(text + "\n");
    }

    private synchronized void write(String text) {
        try {
            output.write(text);
        } catch (IOException e) {
            throw lost(e);
        }
    }

    @Override
    public synchronized void show(String text) {
        write(text);
        flushData();
    }

    @Override
    public Optional<Size> size() {
        return streams.screen().get();
    }

    /** As https://no-color.org asks for. */
    @Override
    public boolean coloured() {
        return size().isPresent() && environment.get("NO_COLOR").orElse("").isEmpty();
    }

    /** Sends the data on its way. Throws when any of it was lost, now or before. */
    synchronized void flushData() {
        flush();
        if (data.failure().isPresent()) {
            throw lost(data.failure().get());
        }
    }

    /** A reader that has gone wants no more, which is no failure; a full disk is one. */
    private static RuntimeException lost(IOException e) {
        return e instanceof ReaderGoneException ? new OutputClosedException(e)
                : new CommandException(ExitCode.ERROR, "The output cannot be written: " + e.getMessage());
    }

    @Override
    public synchronized void say(String text) {
        flush();
        bar.ifPresent(shown -> error.print(CLEAR_LINE));
        error.println(PREFIX + text);
    }

    @Override
    public Progress progress(String what) {
        return new Bar(what);
    }

    /** Sends everything on its way as far as it goes; whoever cares for the data asks {@link #flushData}. */
    synchronized void flush() {
        try {
            output.flush();
        } catch (IOException toldByFlushData) {
            return;
        } finally {
            error.flush();
        }
    }

    private int width() {
        try {
            return Math.max(20, Integer.parseInt(environment.get("COLUMNS").orElse("")));
        } catch (NumberFormatException unknown) {
            return USUAL_WIDTH;
        }
    }

    private final class Bar implements Progress {
        private final String what;
        private final boolean shown = isInteractive();
        private final long began = clock.ticks();
        private long drawn;
        private boolean isDrawn;

        Bar(String what) {
            this.what = what;
        }

        @Override
        public void at(long done, long all, String note) {
            synchronized (ConsoleTerminal.this) {
                long now = clock.ticks();
                boolean tooSoon = isDrawn && now - drawn < REDRAW && done != all;
                if (tooSoon || !shown) {
                    return;
                }
                isDrawn = true;
                drawn = now;
                bar = Optional.of(this);
                error.print(CLEAR_LINE + ProgressLine.render(what, done, all, now - began, note, width() - 1));
                error.flush();
            }
        }

        @Override
        public void close() {
            synchronized (ConsoleTerminal.this) {
                if (isDrawn) {
                    error.print(CLEAR_LINE);
                    error.flush();
                    isDrawn = false;
                    bar = Optional.empty();
                }
            }
        }
    }
}
