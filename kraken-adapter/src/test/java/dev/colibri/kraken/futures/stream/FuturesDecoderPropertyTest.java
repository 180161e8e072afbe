package dev.colibri.kraken.futures.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import dev.colibri.kraken.common.feed.Wounds;

import static dev.colibri.kraken.futures.stream.Recorder.bytes;
import static org.assertj.core.api.Assertions.assertThat;

/** Both decoders tell the same of any frame, and of a frame that is whole they tell what it means. */
class FuturesDecoderPropertyTest {

    @Property(tries = 2000)
    void aFrameInTheVenuesFormIsToldAsItIsAndTheHotOnesTakeTheFastRoad(@ForAll("frames") Said said) {
        byte[] frame = bytes(said.node().text());
        Recorder recorder = new Recorder();
        FuturesDecoder decoder = new FuturesDecoder(recorder);
        decoder.decode(frame, frame.length);

        assertThat(recorder.told).isEqualTo(said.lines());
        assertThat(Recorder.reference(frame)).isEqualTo(said.lines());
        assertThat(decoder.scanned()).isEqualTo(said.hot() ? 1 : 0);
        assertThat(decoder.referred()).isEqualTo(said.hot() ? 0 : 1);
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
    void ofADamagedFrameBothTellTheSameAndOneThing(@ForAll("frames") Said said, @ForAll long seed) {
        byte[] frame = Wounds.any(bytes(said.node().text()), new Random(seed));
        List<String> told = Recorder.reference(frame);
        assertThat(told).as(new String(frame)).hasSize(1);
        assertThat(Recorder.decoder(frame)).as(new String(frame)).isEqualTo(told);
    }

    @Property(tries = 1000)
    void aFrameThatIsCutOffTellsNothingButItsDamage(@ForAll("frames") Said said, @ForAll long seed) {
        byte[] frame = bytes(said.node().text());
        Recorder recorder = new Recorder();
        new FuturesDecoder(recorder).decode(frame, 1 + new Random(seed).nextInt(frame.length - 1));
        assertThat(recorder.told).hasSize(1);
        assertThat(recorder.told.getFirst()).startsWith("Damage[kind=frame that is cut off, ");
    }

    @Property(tries = 2000)
    void eachFrameIsToldAsIfItWereTheFirst(@ForAll("sequences") List<Said> sequence, @ForAll long seed) {
        Random random = new Random(seed);
        Recorder decoded = new Recorder();
        Recorder referred = new Recorder();
        FuturesDecoder decoder = new FuturesDecoder(decoded);
        FuturesReference reference = new FuturesReference(referred);
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
        FuturesDecoder decoder = new FuturesDecoder(recorder);
        decoder.decode(noise, noise.length);
        assertThat(recorder.told).hasSize(1);
        assertThat(recorder.told.getFirst()).startsWith("Damage[");
        recorder.told.clear();

        byte[] frame = bytes(said.node().text());
        decoder.decode(frame, frame.length);
        assertThat(recorder.told).isEqualTo(said.lines());
    }

    @Provide
    Arbitrary<Said> frames() {
        return Frames.any();
    }

    @Provide
    Arbitrary<List<Said>> sequences() {
        return Frames.any().list().ofMinSize(2).ofMaxSize(12);
    }

    private static void assertMeans(Said said, String text) {
        byte[] frame = bytes(text);
        assertThat(Recorder.reference(frame)).as(text).isEqualTo(said.lines());
        assertThat(Recorder.decoder(frame)).as(text).isEqualTo(said.lines());
    }
}
