package dev.colibri.api.surface;

import java.io.IOException;
import java.io.Serializable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.colibri.api.model.Price;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The golden file is what others may rely on. When a change to it is meant, write it anew with
 * {@code mvn -pl framework-api verify -Dtest=PublicSurfaceTest -Dcolibri.surface=write} and let the diff be reviewed.
 */
class PublicSurfaceTest {
    private static final Path GOLDEN = Path.of("src/test/resources/public-surface.txt");

    @Test
    void thePublicSurfaceIsTheOneWrittenDown() throws Exception {
        List<String> surface = PublicSurface.of(classes());
        if ("write".equals(System.getProperty("colibri.surface"))) {
            Files.write(GOLDEN, surface);
        }
        List<String> golden = Files.readAllLines(GOLDEN);
        assertThat(surface).as("lines that are new").allMatch(golden::contains);
        assertThat(golden).as("lines that have gone").allMatch(surface::contains);
        assertThat(surface).isEqualTo(golden);
    }

    @Test
    void aTypeIsWrittenDownWithWhatOthersSeeAlone() {
        assertThat(PublicSurface.describe(Sample.class)).containsExactly(
                "static abstract class dev.colibri.api.surface.PublicSurfaceTest$Sample<T extends Comparable<T>>"
                        + " implements java.io.Serializable",
                "    <X extends java.io.IOException> T read(List<X>, int[])", "    protected new(T)",
                "    static int COUNT");
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(Price.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Has one of each, visible and not. */
    @SuppressWarnings({"unused", "serial"})
    public abstract static class Sample<T extends Comparable<T>> implements Serializable {
        public static int COUNT;
        private int hidden;
        private final T value;

        protected Sample(T value) {
            this.value = value;
        }

        Sample(T value, int hidden) {
            this(value);
            this.hidden = hidden;
        }

        public <X extends IOException> T read(List<X> list, int[] numbers) throws X {
            return value;
        }

        void notSeen() {}
    }
}
