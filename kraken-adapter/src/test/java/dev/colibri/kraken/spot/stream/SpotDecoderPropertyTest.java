package dev.colibri.kraken.spot.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

import dev.colibri.kraken.common.feed.Wounds;

import static dev.colibri.kraken.spot.stream.Recorder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

/** Both decoders tell the same of any frame, and of a frame that is whole they tell what it means. */
class SpotDecoderPropertyTest {

    @Property(tries = 2000)
    void aFrameInTheVenuesFormIsToldAsItIsAndTheHotOnesTakeTheFastRoad(@ForAll("frames") Said said) {
        String text = said.node().text();
        byte[] frame = bytes(text);
        Recorder recorder = new Recorder();
        SpotDecoder decoder = new SpotDecoder(recorder);
        decoder.decode(frame, frame.length);

        assertThat(recorder.told).as(text).isEqualTo(said.toldFor(text));
        assertThat(Recorder.reference(frame)).as(text).isEqualTo(said.toldFor(text));
        assertThat(decoder.scanned()).as(text).isEqualTo(said.hot() ? 1 : 0);
        assertThat(decoder.referred()).as(text).isEqualTo(said.hot() ? 0 : 1);
    }

    @Property(tries = 2000)
    void theOrderOfFieldsMeansNothing(@ForAll("frames") Said said, @ForAll long seed) {
        assertMeans(said, said.node().shuffled(new Random(seed)).text());
    }

    @Property(tries = 2000)
    void strangeFieldsMeanNothing(@ForAll("frames") Said said, @ForAll long seed) {
        assertMeans(said, said.node().withStrangers(new Random(seed)).text());
    }

    @Property(tries = 2000)
    void spaceMeansNothing(@ForAll("frames") Said said, @ForAll long seed) {
        assertMeans(said, said.node().padded(new Random(seed)));
    }

    @Property(tries = 2000)
    void theNotationOfNumbersMeansNothing(@ForAll("frames") Said said, @ForAll long seed) {
        assertMeans(said, said.node().renumbered(new Random(seed)).text());
    }

    @Property(tries = 2000)
    void whatIsSaidLastCounts(@ForAll("frames") Said said, @ForAll long seed) {
        assertMeans(said, said.node().corrected(new Random(seed)).text());
    }

    @Property(tries = 2000)
    void allOfThatTogetherMeansNothing(@ForAll("frames") Said said, @ForAll long seed) {
        Random random = new Random(seed);
        assertMeans(said, said.node().renumbered(random).withStrangers(random).shuffled(random).padded(random));
    }

    @Property(tries = 5000)
    void ofADamagedFrameBothTellTheSame(@ForAll("frames") Said said, @ForAll long seed) {
        byte[] frame = Wounds.any(bytes(said.node().text()), new Random(seed));
        assertThat(Recorder.decoder(frame)).as(new String(frame)).isEqualTo(Recorder.reference(frame));
    }

    @Tag("full")
    @Property(tries = 300_000)
    void ofAnyDamagedFrameBothTellTheSame(@ForAll("frames") Said said, @ForAll long seed) {
        ofADamagedFrameBothTellTheSame(said, seed);
    }

    @Property(tries = 1000)
    void aFrameThatIsCutOffTellsWhatWasWholeAndThenItsDamage(@ForAll("trades") Said said, @ForAll long seed) {
        String text = said.node().text();
        Assume.that(said.told().stream().noneMatch(line -> line.contains("}")));
        byte[] frame = bytes(text);
        int length = 1 + new Random(seed).nextInt(frame.length - 1);
        Recorder recorder = new Recorder();
        new SpotDecoder(recorder).decode(frame, length);

        List<String> told = recorder.told;
        assertThat(told.getLast()).startsWith("Damage[kind=frame that is cut off, ").endsWith("symbol=Optional.empty]");
        int whole = (int) text.substring(0, length).chars().filter(c -> c == '}').count();
        assertThat(rows(told)).isEqualTo(rows(said.told()).subList(0, Math.min(whole, rows(said.told()).size())));
    }

    @Property(tries = 2000)
    void eachFrameIsToldAsIfItWereTheFirst(@ForAll("sequences") List<Said> sequence, @ForAll long seed) {
        Random random = new Random(seed);
        Recorder decoded = new Recorder();
        Recorder referred = new Recorder();
        SpotDecoder decoder = new SpotDecoder(decoded);
        SpotReference reference = new SpotReference(referred);
        List<String> expected = new ArrayList<>();
        for (Said said : sequence) {
            byte[] frame = bytes(said.node().text());
            if (random.nextBoolean()) {
                frame = Wounds.any(frame, random);
            }
            // The buffer is longer than the frame and used again.
            byte[] buffer = Arrays.copyOf(frame, frame.length + random.nextInt(3));
            Arrays.fill(buffer, frame.length, buffer.length, (byte) '}');
            expected.addAll(Recorder.reference(frame));
            decoder.decode(buffer, frame.length);
            reference.decode(buffer, frame.length);
            Arrays.fill(buffer, (byte) '#');
        }
        assertThat(decoded.told).isEqualTo(expected);
        assertThat(referred.told).isEqualTo(expected);
    }

    @Property(tries = 2000)
    void bytesAtRandomAreDamageAndTheNextFrameIsRead(@ForAll byte[] noise, @ForAll("frames") Said said) {
        Recorder recorder = new Recorder();
        SpotDecoder decoder = new SpotDecoder(recorder);
        decoder.decode(noise, noise.length);
        assertThat(recorder.told).hasSize(1);
        assertThat(recorder.told.getFirst()).startsWith("Damage[");
        recorder.told.clear();

        String text = said.node().text();
        decoder.decode(bytes(text), text.length());
        assertThat(recorder.told).isEqualTo(said.toldFor(text));
    }

    @Provide
    Arbitrary<Said> frames() {
        return Frames.any();
    }

    @Provide
    Arbitrary<Said> trades() {
        return Frames.trades();
    }

    @Provide
    Arbitrary<List<Said>> sequences() {
        return Frames.any().list().ofMinSize(2).ofMaxSize(12);
    }

    private static void assertMeans(Said said, String text) {
        byte[] frame = bytes(text);
        assertThat(Recorder.reference(frame)).as(text).isEqualTo(said.toldFor(text));
        assertThat(Recorder.decoder(frame)).as(text).isEqualTo(said.toldFor(text));
    }

    /** The trades in lines of runs. */
    private static List<String> rows(List<String> told) {
        List<String> rows = new ArrayList<>();
        for (String line : told) {
            if (line.startsWith("trades ")) {
                String[] parts = line.split(" (?=BUY|SELL)");
                for (int i = 1; i < parts.length; i++) {
                    rows.add(parts[0] + parts[i]);
                }
            }
        }
        return rows;
    }
}
