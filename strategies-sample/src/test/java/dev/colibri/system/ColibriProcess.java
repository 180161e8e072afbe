package dev.colibri.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Colibri's command line in a process of its own, run to its end, with nothing of this machine's configuration.
 *
 * @param exitCode as scripts see it
 */
record ColibriProcess(int exitCode, String output, String errors) {

    private static final long MOST_SECONDS = 60;

    static ColibriProcess run(Path home, String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                    "-XX:TieredStopAtLevel=1", "-Dlogback.configurationFile=logback.xml", "-cp",
                    System.getProperty("java.class.path"),
                    "dev.colibri.node.cli.Main"));
            command.addAll(List.of(arguments));
            Path output = Files.createTempFile(home, "output", ".txt");
            Path errors = Files.createTempFile(home, "errors", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("KRAKEN"));
            builder.environment().put("COLIBRI_HOME", home.resolve("home").toString());
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + command.subList(5, command.size()));
            }
            return new ColibriProcess(process.exitValue(), text(output), text(errors));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
