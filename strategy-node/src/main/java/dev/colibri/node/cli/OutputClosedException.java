package dev.colibri.node.cli;

import java.io.IOException;

/** Whoever read the standard output has gone. There is nobody left to tell, so the command just ends. */
final class OutputClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputClosedException(IOException cause) {
        super("The reader of the output has gone", cause, false, false);
    }
}
