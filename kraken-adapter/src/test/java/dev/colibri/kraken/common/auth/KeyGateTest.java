package dev.colibri.kraken.common.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.config.Secret;
import dev.colibri.api.time.VirtualTime;
import dev.colibri.kraken.common.auth.KeyGate.Pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyGateTest {
    private static final Instant START = Instant.parse("2026-01-05T09:30:00Z");

    @TempDir private Path state;

    private final VirtualTime time = new VirtualTime(START);

    @Test
    void aNonceIsTheTimeInMicroseconds() {
        try (KeyGate gate = gate(1)) {
            assertThat(enter(gate).nonce()).isEqualTo(START.toEpochMilli() * 1000);
        }
    }

    @Test
    void oneAtATimePasses() {
        try (KeyGate gate = gate(1)) {
            Pass first = enter(gate);
            CompletableFuture<Pass> second = gate.enter(time.clock());
            assertThat(second).isNotDone();
            first.leave();
            first.leave();
            assertThat(get(second).nonce()).isGreaterThan(first.nonce());
            assertThat(gate.enter(time.clock())).as("a second leave lets nobody pass").isNotDone();
        }
    }

    @Test
    void aNonceWindowLetsSomeOverlap() {
        try (KeyGate gate = gate(3)) {
            List<Long> nonces = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                nonces.add(enter(gate).nonce());
            }
            assertThat(nonces).isSorted().doesNotHaveDuplicates();
            assertThat(gate.enter(time.clock())).isNotDone();
        }
    }

    @Test
    void allClientsOfAKeyShareItsGateAndItsNonces() {
        try (KeyGate one = gate(1); KeyGate other = gate(1)) {
            Pass first = enter(one);
            assertThat(other.enter(time.clock())).isNotDone();
            first.leave();
        }
    }

    @Test
    void noncesRiseAcrossRestartsThoughTheClockWasSetBack() {
        long last;
        try (KeyGate gate = gate(1)) {
            last = use(gate, 10);
        }
        VirtualTime earlier = new VirtualTime(START.minus(Duration.ofDays(1)));
        try (KeyGate gate = gate(1)) {
            assertThat(get(gate.enter(earlier.clock())).nonce()).isEqualTo(last + 1);
        }
    }

    @Test
    void noncesRiseAcrossACrash() throws IOException {
        long last;
        Path crashed = Files.createDirectory(state.resolve("copy"));
        try (KeyGate gate = gate(1)) {
            last = use(gate, 10);
            // What the disk holds while the gate stands is what a crash would leave behind.
            copy(state.resolve("nonces"), crashed.resolve("nonces"));
        }
        try (KeyGate gate = KeyGate.of(crashed, key(), 1)) {
            assertThat(enter(gate).nonce()).isGreaterThan(last);
        }
    }

    @Test
    void whatAnotherProcessUsedIsNotUsedAgain() throws IOException {
        try (KeyGate gate = gate(1)) {
            use(gate, 1);
            Path mark = onlyFile(state.resolve("nonces"));
            long theirs = START.plusSeconds(3600).toEpochMilli() * 1000;
            Files.writeString(mark, "%019d%n".formatted(theirs));
            time.advance(Duration.ofSeconds(6));
            assertThat(enter(gate).nonce()).isGreaterThan(theirs);
        }
    }

    @Test
    void aMarkThatCannotBeKeptRefusesRatherThanRepeats() throws IOException {
        Files.writeString(state.resolve("nonces"), "a file where the folder should be");
        try (KeyGate gate = gate(1)) {
            assertThatThrownBy(() -> enter(gate)).hasMessageContaining("nonce mark");
        }
    }

    @Test
    void aDamagedMarkRefusesRatherThanStartsAnew() throws IOException {
        try (KeyGate gate = gate(1)) {
            use(gate, 1);
        }
        Files.writeString(onlyFile(state.resolve("nonces")), "garbage");
        try (KeyGate gate = gate(1)) {
            assertThatThrownBy(() -> enter(gate)).hasMessageContaining("no number");
        }
    }

    @Test
    void theMarkTellsNothingOfTheKey() throws IOException {
        try (KeyGate gate = gate(1)) {
            use(gate, 1);
            Path mark = onlyFile(state.resolve("nonces"));
            assertThat(mark.getFileName().toString()).doesNotContain("public");
            assertThat(Files.readString(mark)).doesNotContain("public");
        }
    }

    private long use(KeyGate gate, int times) {
        long last = 0;
        for (int i = 0; i < times; i++) {
            Pass pass = enter(gate);
            assertThat(pass.nonce()).isGreaterThan(last);
            last = pass.nonce();
            pass.leave();
        }
        return last;
    }

    private KeyGate gate(int width) {
        return KeyGate.of(state, key(), width);
    }

    private Pass enter(KeyGate gate) {
        return get(gate.enter(time.clock()));
    }

    private static Pass get(CompletableFuture<Pass> pass) {
        return pass.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static ApiKey key() {
        return new ApiKey("public-part-of-a-key", Secret.of("AAECAwQFBgc="), Optional.empty(), "test");
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList().getFirst();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        Path mark = onlyFile(from);
        Files.copy(mark, to.resolve(mark.getFileName()));
    }
}
