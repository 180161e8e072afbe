package dev.colibri.node.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.Environment;

/**
 * One run of the command line within the test's process.
 *
 * @param code the exit code
 * @param output what a program would have read
 * @param error what a person would have seen besides
 */
public record CommandLineRun(int code, String output, String error) {

    static CommandLineRun of(Path home, String... arguments) {
        return of(home, false, arguments);
    }

    static CommandLineRun of(Path home, boolean interactive, String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Environment environment = name -> name.equals("COLIBRI_HOME") ? Optional.of(home.resolve("state").toString())
                : Optional.empty();
        int code = Main.run(arguments, new Streams(new ByteArrayInputStream(new byte[0]), output, error,
                () -> interactive), environment);
        return new CommandLineRun(code, output.toString(StandardCharsets.UTF_8),
                error.toString(StandardCharsets.UTF_8));
    }

    public List<String> outputLines() {
        return output.lines().toList();
    }
}
