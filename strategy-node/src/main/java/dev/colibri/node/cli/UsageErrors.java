package dev.colibri.node.cli;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.NearMatch;
import dev.colibri.api.spi.ExitCode;

/** Says in one sentence what is wrong with a command line, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {
    private final ConsoleTerminal terminal;

    UsageErrors(ConsoleTerminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        terminal.say(error instanceof UnmatchedArgumentException unmatched
                ? unmatched(command, shown(unmatched.getUnmatched().getFirst()))
                : sentence(error) + "; " + help(command) + " says more");
        return ExitCode.NOT_FOUND.code();
    }

    private static String unmatched(CommandLine command, String argument) {
        if (argument.length() > 1 && argument.startsWith("-")) {
            return unknown("option", argument, command,
                    new ArrayList<>(command.getCommandSpec().optionsMap().keySet()));
        }
        if (!command.getSubcommands().isEmpty()) {
            return unknown("command", argument, command, new ArrayList<>(command.getSubcommands().keySet()));
        }
        return "There is an argument too many, " + argument + "; " + help(command) + " says more";
    }

    private static String unknown(String noun, String name, CommandLine command, List<String> known) {
        String hint = NearMatch.hint(known, name);
        return "There is no " + noun + " " + name + (hint.isEmpty() ? "; " + help(command) + " lists them" : hint);
    }

    private static String help(CommandLine command) {
        return command.getCommandSpec().qualifiedName() + " --help";
    }

    /** The sentence of the value's own type counts more than that a method could not be invoked. */
    private static String sentence(ParameterException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValueException refused) {
                return String.valueOf(refused.getMessage());
            }
        }
        String message = String.valueOf(error.getMessage());
        return message.lines().findFirst().orElse("The command line is wrong");
    }

    /** Without what follows an equals sign, which may be a secret. */
    private static String shown(String argument) {
        int equals = argument.indexOf('=');
        return equals < 0 ? argument : argument.substring(0, equals);
    }
}
