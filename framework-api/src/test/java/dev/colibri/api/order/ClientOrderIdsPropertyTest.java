package dev.colibri.api.order;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class ClientOrderIdsPropertyTest {
    private static final List<String> PAIRS = List.of("aa", "0b", "zz");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void namesAreUniqueAndGrowHoweverTheClockSteps(
            @ForAll @LongRange(min = 0, max = 4_000_000_000_000_000_000L) long start,
            @ForAll @Size(max = 60) List<@LongRange(min = -5_000_000_000L, max = 5_000_000_000L) Long> steps) {
        AtomicLong now = new AtomicLong(start);
        ClientOrderIds ids = new ClientOrderIds("n0d", now::get);
        Set<ClientOrderId> given = new LinkedHashSet<>();
        String youngest = "";
        for (int i = 0; i < steps.size(); i++) {
            now.addAndGet(steps.get(i));
            ClientOrderId id = ids.next(PAIRS.get(i % PAIRS.size()));
            String age = id.value().substring(5);
            assertThat(given.add(id)).isTrue();
            assertThat(age).isGreaterThan(youngest);
            assertThat(id.value()).hasSize(18).matches("n0d[0-9a-z]{15}");
            youngest = age;
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aNameTellsItsPartsAgain(@ForAll @LongRange(min = 1_000_000) long nanos) {
        ClientOrderId id = new ClientOrderIds("n0d", () -> nanos).next("0b");

        assertThat(ClientOrderIds.parse(id)).hasValueSatisfying(parts -> {
            assertThat(parts.nodeTag()).isEqualTo("n0d");
            assertThat(parts.pairTag()).isEqualTo("0b");
            assertThat(parts.epochMillis()).isEqualTo(nanos / 1_000_000);
            assertThat(parts.counter()).isZero();
        });
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void threadsThatShareAnInstanceNeverGetTheSameName(@ForAll @LongRange(min = 0, max = 1L << 60) long nanos)
            throws InterruptedException {
        ClientOrderIds ids = new ClientOrderIds("n0d", () -> nanos);
        List<Set<ClientOrderId>> given = List.of(new LinkedHashSet<>(), new LinkedHashSet<>());
        List<Thread> threads = new ArrayList<>();
        for (Set<ClientOrderId> mine : given) {
            threads.add(Thread.ofPlatform().start(() -> {
                for (int i = 0; i < 500; i++) {
                    mine.add(ids.next("aa"));
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        Set<ClientOrderId> all = new LinkedHashSet<>(given.get(0));
        all.addAll(given.get(1));
        assertThat(all).hasSize(1000);
    }
}
