package dev.colibri.node.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A write fails for different reasons, which the system tells apart in words of the user's language alone. */
class ProcessOutputTest {
    private static final OutputStream FAILING = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Relais brisé (pipe)");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("Datenübergabe unterbrochen");
        }
    };

    @TempDir Path directory;

    static boolean hasFullDevice() {
        return Files.exists(Path.of("/dev/full"));
    }

    static boolean hasProcesses() {
        return Files.exists(Path.of("/proc/self/fd/1"));
    }

    @Test
    @EnabledIf("hasProcesses")
    void whatFailsToGoIntoAPipeHasLostItsReader() throws Exception {
        Process reader = new ProcessBuilder("sleep", "100").start();
        try {
            ProcessOutput output = new ProcessOutput(FAILING, Path.of("/proc/" + reader.pid() + "/fd/0"));
            assertThatExceptionOfType(ReaderGoneException.class).isThrownBy(() -> output.write(1))
                    .withMessage("Relais brisé (pipe)");
            assertThatExceptionOfType(ReaderGoneException.class).isThrownBy(output::flush);
        } finally {
            reader.destroyForcibly();
        }
    }

    @Test
    void whatFailsToGoElsewhereHasNoReaderToLose() throws Exception {
        for (Path place : List.of(Files.createFile(directory.resolve("out")), Path.of("/dev/null"),
                directory.resolve("nowhere"))) {
            ProcessOutput output = new ProcessOutput(FAILING, place);
            assertThatExceptionOfType(IOException.class).isThrownBy(() -> output.write(1))
                    .isNotInstanceOf(ReaderGoneException.class);
        }
    }

    @Test
    void aProcessWhoseReaderGoesAwayEndsQuietly() throws Exception {
        Process colibri = start(Redirect.PIPE);
        colibri.getInputStream().close();
        assertThat(new String(colibri.getErrorStream().readAllBytes())).isEmpty();
        assertThat(colibri.waitFor()).isZero();
    }

    @Test
    @EnabledIf("hasFullDevice")
    void aProcessThatWritesToAFullDiskFails() throws Exception {
        Process colibri = start(Redirect.to(new File("/dev/full")));
        assertThat(new String(colibri.getErrorStream().readAllBytes()))
                .startsWith("colibri: The output cannot be written: ").hasLineCount(1);
        assertThat(colibri.waitFor()).isEqualTo(1);
    }

    private static Process start(Redirect output) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                        "connectors"));
        return new ProcessBuilder(command).redirectOutput(output).start();
    }
}
