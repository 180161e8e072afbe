package dev.colibri.architecture.violations.api;

import picocli.CommandLine;

/** The vocabulary brings a library along. */
final class KnowsALibrary {
    private final CommandLine library = new CommandLine(this);

    Object library() {
        return library;
    }
}
