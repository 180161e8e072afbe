package dev.colibri.api.spi;

import java.util.List;

/** Adds subcommands to the command line, found by {@link java.util.ServiceLoader}. */
public interface CommandProvider {

    /**
     * New command objects, annotated for picocli. Each is used once. They are made at every start, whatever the user
     * asks for, so making them must cost nothing. The options {@code -o}, {@code --stacktrace}, {@code --help} and
     * {@code --version} are given to them by the command line.
     */
    List<Object> commands(CommandContext context);
}
