package dev.colibri.api.spi;

import java.util.List;

/** Adds subcommands to the command line, found by {@link java.util.ServiceLoader}. */
public interface CommandProvider {

    /** New command objects, annotated for picocli. Each is used once. */
    List<Object> commands(CommandContext context);
}
