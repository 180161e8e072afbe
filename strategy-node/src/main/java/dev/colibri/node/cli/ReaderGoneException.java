package dev.colibri.node.cli;

import java.io.IOException;

/** What was written went to another process, which reads no more. */
final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
