package dev.colibri.node.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * The standard streams of a command, raw: text in them is UTF-8, whatever the locale.
 *
 * @param output throws {@link ReaderGoneException} when nobody reads any more
 * @param interactive tells whether a person watches the standard error; asked when that matters
 */
record Streams(InputStream input, OutputStream output, OutputStream error, BooleanSupplier interactive) {

    static Streams ofProcess() {
        return new Streams(new FileInputStream(FileDescriptor.in),
                new ProcessOutput(new FileOutputStream(FileDescriptor.out), ProcessOutput.PLACE),
                new FileOutputStream(FileDescriptor.err), Terminals::errorIsTerminal);
    }
}
