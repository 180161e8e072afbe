package dev.colibri.node.cli.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.node.cli.CommandLineRun;
import dev.colibri.node.cli.Main;
import dev.colibri.node.cli.MarketRun;
import dev.colibri.node.runtime.Interruption;

import static org.assertj.core.api.Assertions.assertThat;

/** Ctrl-C in a long pull: what has come stays whole, and can be gone on from. */
@Timeout(120)
class StoppedPullTest {
    @TempDir Path home;

    @AfterEach
    void forget() {
        ToyHistory.afterPage(() -> {});
    }

    /** A run that is interrupted when so many pages have come. */
    private CommandLineRun stoppedAfter(int pages, String... arguments) throws IOException {
        AtomicInteger seen = new AtomicInteger();
        return new MarketRun(home, ToyConnector.class).interruptedBy(interruption -> ToyHistory.afterPage(() -> {
            if (seen.incrementAndGet() == pages) {
                interruption.raise(Duration.ZERO);
            }
        })).run(arguments);
    }

    @Test
    void aStoppedPullKeepsItsDocumentWholeAndSaysWhereToGoOn() throws IOException {
        CommandLineRun run = stoppedAfter(3, "trades", "toy", "BTC/USD", "--from", "2025-01-01", "-o", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(run.output())).hasSize(999);
        assertThat(run.error()).isEqualTo(
                "colibri: Stopped after 999 trades; go on with --from 2025-01-01T00:05:33Z\n");
    }

    @Test
    void aPullThatIsStoppedBeforeItsFirstRowsWritesNothing() throws IOException {
        assertThat(stoppedAfter(1, "trades", "toy", "BTC/USD", "--limit", "900", "-o", "json"))
                .isEqualTo(new CommandLineRun(1, "", "colibri: Stopped before the first trade\n"));
    }

    @Test
    void aVenueThatDoesNotAnswerIsNotWaitedFor() throws IOException {
        Interruption[] held = new Interruption[1];
        CompletableFuture<Void> asked = new CompletableFuture<>();
        ToyHistory.afterPage(() -> asked.complete(null));
        Thread person = Thread.ofVirtual().unstarted(() -> {
            asked.join();
            held[0].raise(Duration.ofMinutes(1));
        });
        CommandLineRun run = new MarketRun(home, ToyConnector.class).interruptedBy(interruption -> {
            held[0] = interruption;
            person.start();
        }).run("trades", "toy", "BTC/USD", "--from", "2025-01-01", "--set", "silent_after=1", "-o", "csv");
        assertThat(run).isEqualTo(new CommandLineRun(1, "", "colibri: Stopped before the first trade\n"));
    }

    @Test
    void aSignalEndsTheProcessWithWholeRowsAndAWayToGoOn() throws Exception {
        Path errors = home.resolve("errors");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                MarketRun.install(home, ToyConnector.class) + ":" + System.getProperty("java.class.path"),
                Main.class.getName(), "trades", "toy", "BTC/USD", "--from", "2025-01-01", "--set", "endless=true",
                "-o", "ndjson").redirectError(errors.toFile()).start();
        List<String> rows = new ArrayList<>();
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            rows.add(output.readLine());
            process.toHandle().destroy();
            output.lines().forEach(rows::add);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).as("exit code of a process that was told to end").isEqualTo(143);
        assertThat(rows).allSatisfy(row -> assertThat(row).startsWith("{\"time\": ").endsWith("\"}"));
        assertThat(Files.readString(errors)).matches(
                "colibri: Stopped after [0-9,]+ trades; go on with --from 2025-01-[0-9T:]+Z\n");
    }
}
