package dev.colibri.kraken.common.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import dev.colibri.api.random.Seed;
import dev.colibri.api.testing.TestNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Random wants, drops, faults and losses against a venue that keeps its word. */
class StreamRegistryPropertyTest {

    /** How a listener that keeps to the contract sees its stream. */
    private enum Word {
        ASKED, STALE, RESYNCING, LIVE, FAILED
    }

    @Property(tries = 500)
    void inTheEndTheVenueHoldsExactlyWhatIsWantedAndEachListenerKnowsIt(
            @ForAll @Size(max = 150) List<@IntRange(min = 0, max = 9_999) Integer> steps, @ForAll long seed) {
        World world = new World(seed);
        steps.forEach(world::step);
        world.settle();
        assertThat(world.venue.duplicates()).as("asked for twice").isEmpty();
    }

    @Property(tries = 500)
    void soItIsWhenAnswersAreLostAndTheVenueIsSlowAndSparing(
            @ForAll @Size(max = 150) List<@IntRange(min = 0, max = 9_999) Integer> steps, @ForAll long seed) {
        World world = new World(seed);
        world.venue.lost = 10;
        world.venue.refusals = 15;
        world.venue.silent = 15;
        world.venue.slowest = 12_000;
        steps.forEach(world::step);
        world.settle();
    }

    /** A registry and the venue that it talks to. */
    private static final class World implements ModelVenue.Ears {
        private final TestNode node = TestNode.named("kraken").startingAt(Instant.EPOCH).build();
        private final ModelVenue venue;
        private final StreamRegistry<TestStream> registry;
        private final List<TestStream> all = new ArrayList<>();
        private final Map<TestStream, Want> wants = new LinkedHashMap<>();
        private boolean up;

        World(long seed) {
            venue = new ModelVenue(node.timers(), () -> node.clock().nanos() / 1_000_000, new Seed(seed).generator(),
                    this);
            registry = new StreamRegistry<>(new TestStream.Dialect(), venue::request, node.clock(), node.timers(),
                    Desk.POLICY, new Seed(seed));
            for (String symbol : List.of("A", "B", "C", ModelVenue.UNKNOWN)) {
                for (int parameter : new int[]{10, 25}) {
                    all.add(new TestStream("book", symbol, parameter));
                    all.add(new TestStream("ohlc", symbol, parameter));
                }
            }
        }

        void step(int number) {
            TestStream stream = all.get(number / 10 % all.size());
            switch (number % 10) {
                case 0, 1, 2 -> want(stream);
                case 3, 4 -> drop(stream);
                case 5 -> {
                    if (wants.get(stream) instanceof Want want && want.word == Word.LIVE) {
                        want.ticket.resync("checksum");
                    }
                }
                case 6 -> toggle();
                case 7 -> venue.end(stream);
                case 8 -> venue.update();
                default -> node.advance(Duration.ofMillis((number / 10) * 15L));
            }
        }

        private void want(TestStream stream) {
            if (registry.isFree(stream)) {
                Want want = new Want();
                wants.put(stream, want);
                want.ticket = registry.want(stream, want);
            }
        }

        private void drop(TestStream stream) {
            Want want = wants.remove(stream);
            if (want != null) {
                want.ticket.drop();
                want.dropped = true;
            }
        }

        private void toggle() {
            up = !up;
            if (up) {
                venue.open();
                registry.linkUp();
            } else {
                venue.lose();
                registry.linkDown("lost");
            }
        }

        /** From now on the venue is kind; in the end everything must be as it should. */
        void settle() {
            venue.lost = 0;
            venue.refusals = 0;
            venue.silent = 0;
            venue.slowest = 500;
            if (!up) {
                toggle();
            }
            for (int i = 0; i < 40; i++) {
                node.advance(Duration.ofSeconds(15));
                venue.update();
            }
            wants.forEach((stream, want) -> assertThat(want.word).as(stream.toString())
                    .isIn(registry.has(stream) ? List.of(Word.LIVE) : List.of(Word.FAILED)));
            assertThat(wants.keySet()).containsAll(registry.streams());
            assertThat(registry.streams()).noneMatch(stream -> stream.symbol().equals(ModelVenue.UNKNOWN));
            assertThat(venue.held()).containsExactlyInAnyOrderElementsOf(registry.streams());
            assertThat(registry.figures().flowing()).isEqualTo(registry.size());
            assertThat(node.activeTimers()).isZero();
        }

        @Override
        public void granted(TestStream stream) {
            registry.granted(stream);
        }

        @Override
        public void refused(TestStream stream, String words) {
            registry.refused(stream, words);
        }

        @Override
        public void givenBack(TestStream stream) {
            registry.givenBack(stream);
        }

        @Override
        public void data(TestStream stream, boolean snapshot) {
            Want want = wants.get(stream);
            if (want == null || want.word == Word.FAILED) {
                registry.unwanted(stream);
            }
            if (want != null && want.word != Word.FAILED && (snapshot || want.word == Word.LIVE)) {
                want.word = Word.LIVE;
                want.ticket.flowing();
            }
        }
    }

    /** A stream with a listener that waits for a snapshot whenever it is told to begin anew. */
    private static final class Want implements StreamListener {
        private StreamTicket ticket;
        private Word word = Word.ASKED;
        private boolean dropped;

        @Override
        public void stale(String reason) {
            become(Word.STALE);
        }

        @Override
        public void resyncing(String reason) {
            become(Word.RESYNCING);
        }

        @Override
        public void failed(String reason) {
            become(Word.FAILED);
        }

        private void become(Word next) {
            assertThat(dropped).as("told after the drop").isFalse();
            assertThat(word).as("told after the failure").isNotEqualTo(Word.FAILED);
            assertThat(next == Word.STALE && word == Word.STALE).as("told stale twice").isFalse();
            word = next;
        }
    }
}
