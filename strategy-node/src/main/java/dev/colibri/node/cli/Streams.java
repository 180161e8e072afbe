package dev.colibri.node.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import dev.colibri.api.time.SystemClock;
import dev.colibri.node.cli.market.watch.Console;

/**
 * The standard streams of a command, raw: text in them is UTF-8, whatever the locale.
 *
 * @param output throws {@link ReaderGoneException} when nobody reads any more
 * @param interactive tells whether a person watches the standard error; asked when that matters
 * @param screen the size of the terminal that the output goes to, now; empty when it goes elsewhere
 */
record Streams(InputStream input, OutputStream output, OutputStream error, BooleanSupplier interactive,
        Supplier<Optional<Console.Size>> screen) {

    /** Streams whose output goes to no terminal. */
    Streams(InputStream input, OutputStream output, OutputStream error, BooleanSupplier interactive) {
        this(input, output, error, interactive, Optional::empty);
    }

    static Streams ofProcess() {
        return new Streams(new FileInputStream(FileDescriptor.in),
                new ProcessOutput(new FileOutputStream(FileDescriptor.out), ProcessOutput.PLACE),
                new FileOutputStream(FileDescriptor.err), Terminals::errorIsTerminal,
                new TerminalSize(SystemClock.INSTANCE)::get);
    }
}
