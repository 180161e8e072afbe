package dev.colibri.node.cli.market;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.spi.CommandException;
import dev.colibri.api.spi.ExitCode;

/** A user's mistake in one option, as the sentence and the exit code of a wrong command line. */
final class WrongOption {
    private WrongOption() {}

    /**
     * What to throw.
     *
     * @param option as the user calls it: {@code --depth}
     * @param rule what it must be, as the end of a sentence: {@code must be last, mark or index}
     */
    static CommandException of(String option, String text, String rule) {
        return new CommandException(ExitCode.NOT_FOUND, String.valueOf(
                new InvalidValueException(option, text, rule).getMessage()));
    }
}
