package dev.colibri.node.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.colibri.api.spi.CommandContext;
import dev.colibri.api.spi.CommandProvider;
import dev.colibri.api.time.SystemClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of commands that cannot be used: they are told of, and all others work. */
class ApplicationTest {
    @TempDir Path directory;

    private String runWith(String provider) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.write(services.resolve(CommandProvider.class.getName()), List.of(provider));
        ClassLoader loader = new URLClassLoader(new URL[]{directory.toUri().toURL()}, getClass().getClassLoader());
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), output, error, () -> false);
        ConsoleTerminal terminal = new ConsoleTerminal(streams, name -> Optional.empty(), SystemClock.INSTANCE);
        try (CommandLineContext context = new CommandLineContext(streams, name -> Optional.empty(), terminal, loader)) {
            int code = new Application(context, terminal, loader).run(new String[]{"strategies"});
            assertThat(code).isZero();
        }
        terminal.flush();
        assertThat(output.toString()).contains("sleeper");
        return error.toString();
    }

    @Command(name = "connectors")
    static final class Connectors {}

    @Command(name = "clash")
    static final class Clash {
        @Option(names = "-o") private String own;
    }

    public static final class SameName implements CommandProvider {
        @Override
        public List<Object> commands(CommandContext context) {
            return List.of(new Connectors());
        }
    }

    public static final class SameOption implements CommandProvider {
        @Override
        public List<Object> commands(CommandContext context) {
            return List.of(new Clash());
        }
    }

    public static final class Failing implements CommandProvider {
        @Override
        public List<Object> commands(CommandContext context) {
            throw new IllegalStateException("no luck");
        }
    }

    @Test
    void aCommandWhoseNameIsTakenIsLeftOut() throws IOException {
        assertThat(runWith(SameName.class.getName())).startsWith("colibri: The command connectors of ")
                .contains(SameName.class.getName(), "cannot be used").hasLineCount(1);
    }

    @Test
    void aCommandThatTakesACommonOptionIsLeftOut() throws IOException {
        assertThat(runWith(SameOption.class.getName())).startsWith("colibri: The command clash of ")
                .contains(SameOption.class.getName(), "cannot be used").hasLineCount(1);
    }

    @Test
    void aProviderThatFailsIsLeftOut() throws IOException {
        assertThat(runWith(Failing.class.getName())).isEqualTo("colibri: The commands of " + Failing.class.getName()
                + " cannot be used: java.lang.IllegalStateException: no luck\n");
    }

    @Test
    void aProviderThatIsNotThereIsToldOf() throws IOException {
        assertThat(runWith("dev.colibri.absent.Commands")).startsWith(
                "colibri: The command provider dev.colibri.absent.Commands, announced by " + directory)
                .hasLineCount(1);
    }
}
