package dev.colibri.node.cli;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.NearMatch;
import dev.colibri.api.spi.ExitCode;

/** Says in one sentence what is wrong with a command line, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {
    private static final int MOST = 3;

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
            String hint = NearMatch.hint(command.getCommandSpec().optionsMap().keySet(), argument);
            return unknown("option", argument, command, hint.isEmpty() ? ofAnotherCommand(command, argument) : hint);
        }
        if (!command.getSubcommands().isEmpty()) {
            return unknown("command", argument, command,
                    NearMatch.hint(command.getSubcommands().keySet(), argument));
        }
        return "There is an argument too many, " + argument + "; " + help(command) + " says more";
    }

    private static String unknown(String noun, String name, CommandLine command, String hint) {
        return "There is no " + noun + " " + name + (hint.isEmpty() ? "; " + help(command) + " lists them" : hint);
    }

    /**
     * The end of the sentence when another command has an option that is meant: {@code , did you mean colibri
     * --version?} Empty when none has.
     */
    private static String ofAnotherCommand(CommandLine command, String argument) {
        CommandLine root = command;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        Map<String, Set<String>> places = new TreeMap<>();
        collectOptions(root, places);
        String wanted = withoutHyphens(argument);
        return NearMatch.among(places.keySet(), wanted, 1).stream().findFirst()
                .map(name -> places.getOrDefault(name, Set.of()).stream().limit(MOST)
                        .collect(Collectors.joining(" or ", ", did you mean ", "?")))
                .orElse("");
    }

    /** Puts each option with its command under the option's bare name. */
    private static void collectOptions(CommandLine command, Map<String, Set<String>> places) {
        CommandSpec spec = command.getCommandSpec();
        spec.optionsMap().keySet().forEach(option -> places.computeIfAbsent(withoutHyphens(option),
                name -> new TreeSet<>()).add(spec.qualifiedName() + " " + option));
        new LinkedHashSet<>(command.getSubcommands().values()).forEach(each -> collectOptions(each, places));
    }

    private static String withoutHyphens(String option) {
        return option.replaceFirst("^-+", "");
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
