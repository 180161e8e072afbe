package dev.colibri.node.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.Unsupported;
import dev.colibri.api.spi.VenueException;

/**
 * Makes of a failure what the user sees: sentences and an exit code. Failures that have words for people are told in
 * them; all others are the program's own, told in one sentence, with the rest in the log at the level debug. So is a
 * value refused while a command runs: the user's own were read before, with the command line or the settings.
 */
final class FailureReport {
    private final ConsoleTerminal terminal;
    private final BooleanSupplier wantsStackTrace;

    FailureReport(ConsoleTerminal terminal, BooleanSupplier wantsStackTrace) {
        this.terminal = terminal;
        this.wantsStackTrace = wantsStackTrace;
    }

    /** Tells the user, and answers with the exit code. */
    int report(Throwable failure) {
        if (failure instanceof OutputClosedException) {
            return ExitCode.OK.code();
        }
        ExitCode code = switch (failure) {
            case CommandException e -> told(e, e.exitCode());
            case ConfigException e -> told(e, ExitCode.CONFIG);
            case InvalidValueException e -> unexpected("a value that the program cannot take: " + e.getMessage(), e);
            case VenueException e -> told(e,
                    e.category() == VenueException.Category.NOT_FOUND ? ExitCode.NOT_FOUND : ExitCode.ERROR);
            case Unsupported e -> told(e, ExitCode.ERROR);
            default -> unexpected("a mistake in the program: " + failure, failure);
        };
        if (wantsStackTrace.getAsBoolean()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            trace.toString().lines().forEach(terminal::say);
        }
        return code.code();
    }

    private ExitCode told(RuntimeException failure, ExitCode code) {
        String.valueOf(failure.getMessage()).lines().forEach(terminal::say);
        return code;
    }

    private ExitCode unexpected(String what, Throwable failure) {
        // Made here, so that a command that does not fail does not wait for the log to be set up.
        Logger log = LoggerFactory.getLogger(FailureReport.class);
        log.debug("A command failed", failure);
        String more = wantsStackTrace.getAsBoolean() ? "" : "; --stacktrace shows where";
        terminal.say("Unexpected failure, " + what.replace('\n', ' ') + more);
        return ExitCode.ERROR;
    }
}
