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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.CommandContext;
import dev.colibri.api.spi.CommandProvider;
import dev.colibri.api.time.SystemClock;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of commands that cannot be used: they are told of, and all others work. */
class ApplicationTest {
    @TempDir Path directory;

    private String runWith(String... providers) throws IOException {
        return runWith(List.of(providers), "strategies", "sleeper");
    }

    /** Runs a command, which must succeed and answer so. What it said besides. */
    private String runWith(List<String> providers, String command, String answer) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.write(services.resolve(CommandProvider.class.getName()), providers);
        ClassLoader loader = new URLClassLoader(new URL[]{directory.toUri().toURL()}, getClass().getClassLoader());
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), output, error, () -> false);
        ConsoleTerminal terminal = new ConsoleTerminal(streams, name -> Optional.empty(), SystemClock.INSTANCE);
        try (CommandLineContext context = new CommandLineContext(streams, name -> Optional.empty(), terminal, loader)) {
            int code = new Application(context, terminal, loader).run(new String[]{command});
            assertThat(code).isZero();
        }
        terminal.flush();
        assertThat(output.toString()).contains(answer);
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

    public static final class Good implements CommandProvider {
        @Override
        public List<Object> commands(CommandContext context) {
            return List.of(new Hail());
        }
    }

    @Command(name = "hail")
    static final class Hail implements Runnable {
        @Spec private CommandSpec spec;

        @Override
        public void run() {
            spec.commandLine().getOut().println("well met");
        }
    }

    public static final class Half implements CommandProvider {
        @Override
        public List<Object> commands(CommandContext context) {
            return List.of("no command at all", new Hail());
        }
    }

    public static final class Unmade implements CommandProvider {
        public Unmade() {
            throw new IllegalStateException("no\nluck");
        }

        @Override
        public List<Object> commands(CommandContext context) {
            return List.of();
        }
    }

    public static final class Unloaded implements CommandProvider {
        static final Object LIBRARY = library();

        private static Object library() {
            throw new IllegalStateException("no library");
        }

        @Override
        public List<Object> commands(CommandContext context) {
            return List.of();
        }
    }

    public static final class Asserting implements CommandProvider {
        @Override
        public List<Object> commands(CommandContext context) {
            throw new AssertionError("never");
        }
    }

    @Test
    void aBrokenProviderTakesNoOtherWithIt() throws IOException {
        assertThat(runWith(List.of("not a class name", "dev.colibri.absent.Commands", Unmade.class.getName(),
                Unloaded.class.getName(), Asserting.class.getName(), Seed.class.getName(), Good.class.getName()),
                "hail", "well met").lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains(" not a class name, ", directory.toString(), "no such class"),
                        line -> assertThat(line).contains("dev.colibri.absent.Commands", "no such class"),
                        line -> assertThat(line).contains(Unmade.class.getName(), "IllegalStateException: no luck"),
                        line -> assertThat(line).contains(Unloaded.class.getName(),
                                "IllegalStateException: no library"),
                        line -> assertThat(line).contains(Asserting.class.getName(), "AssertionError: never"),
                        line -> assertThat(line).contains(Seed.class.getName(), "is no CommandProvider"));
    }

    @Test
    void aThingThatIsNoCommandTakesNoOtherOfItsProviderWithIt() throws IOException {
        assertThat(runWith(List.of(Half.class.getName()), "hail", "well met"))
                .startsWith("colibri: A command of " + Half.class.getName() + " cannot be used: ").hasLineCount(1);
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
