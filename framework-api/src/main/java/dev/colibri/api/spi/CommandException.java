package dev.colibri.api.spi;

import dev.colibri.api.model.Require;

/** Ends a command with one sentence for the person who gave it, and an exit code for scripts. */
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /** @param sentence what is wrong and what to do, as a person should read it */
    public CommandException(ExitCode exitCode, String sentence) {
        super(Require.present("sentence", sentence), null, false, false);
        this.exitCode = Require.present("exit code", exitCode);
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
