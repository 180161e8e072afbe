package dev.colibri.node.runtime;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Doc;
import dev.colibri.api.random.Seed;
import dev.colibri.api.spi.Capabilities;
import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.Connector;
import dev.colibri.api.spi.NodeContext;
import dev.colibri.node.fixture.EchoConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RegistriesTest {
    @TempDir Path directory;

    /** A class loader that sees the connectors of the tests and these. */
    private ClassLoader with(String... providers) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.write(services.resolve(Connector.class.getName()), List.of(providers));
        return new URLClassLoader(new URL[]{directory.toUri().toURL()}, getClass().getClassLoader());
    }

    private String refusal(String... providers) throws IOException {
        ClassLoader loader = with(providers);
        return assertThatExceptionOfType(ConfigException.class).isThrownBy(() -> Registries.connectors(loader)).actual()
                .getMessage();
    }

    /** Something that is like a connector in all but what a test changes. */
    public abstract static class Plain implements Connector<Plain.Settings> {
        public record Settings() {}

        @Override
        public String type() {
            return "plain";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Class<Settings> settings() {
            return Settings.class;
        }

        @Override
        public List<Capabilities> capabilities() {
            return List.of();
        }

        @Override
        public Connection open(Settings settings, NodeContext context) {
            throw new UnsupportedOperationException("Nothing is opened here");
        }
    }

    public static final class Anvil extends Plain {
        @Override
        public String type() {
            return "anvil";
        }
    }

    public static final class SameType extends Plain {
        @Override
        public String type() {
            return "echo";
        }
    }

    public static final class SameAlias extends Plain {
        @Override
        public List<String> aliases() {
            return List.of("echo-test");
        }
    }

    public static final class BadType extends Plain {
        @Override
        public String type() {
            return "Two Words";
        }
    }

    public static final class Throwing extends Plain {
        public Throwing() {
            throw new IllegalStateException("no luck");
        }
    }

    public static final class BadSettings implements Connector<BadSettings.Settings> {
        public record Settings(@Doc("A thread.") Thread thread) {}

        @Override
        public String type() {
            return "bad";
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public Class<Settings> settings() {
            return Settings.class;
        }

        @Override
        public List<Capabilities> capabilities() {
            return List.of();
        }

        @Override
        public Connection open(Settings settings, NodeContext context) {
            throw new UnsupportedOperationException("Nothing is opened here");
        }
    }

    @Test
    void whatIsInstalledIsFoundInTheOrderOfTheTypes() throws IOException {
        Registry<Connector<?>> connectors = Registries.connectors(with(Anvil.class.getName()));
        assertThat(connectors.entries()).extracting(Registry.Entry::type).containsExactly("anvil", "echo");
        assertThat(Registries.strategies(getClass().getClassLoader()).entries())
                .extracting(Registry.Entry::type).containsExactly("sleeper");
    }

    @Test
    void aTypeAndAnAliasFindTheSameWhateverCaseAndSeparator() {
        Registry<Connector<?>> connectors = Registries.connectors(getClass().getClassLoader());
        assertThat(connectors.find("echo")).isPresent().isEqualTo(connectors.find("Echo-Test"))
                .isEqualTo(connectors.find("echo_test"));
        assertThat(connectors.find("ech")).isEmpty();
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearOneOrWithAll() throws IOException {
        assertThat(Registries.connectors(getClass().getClassLoader()).unknown("ecoh"))
                .isEqualTo("There is no connector ecoh, did you mean echo?");
        assertThat(Registries.connectors(with(Anvil.class.getName())).unknown("zzzzz"))
                .isEqualTo("There is no connector zzzzz; there are anvil, echo");
        assertThat(new Registry<>("strategy", List.of()).unknown("x"))
                .isEqualTo("There is no strategy x; none is installed");
    }

    @Test
    void twoWithOneTypeOrAliasAreRefusedAndBothNamed() throws IOException {
        assertThat(refusal(SameType.class.getName())).isEqualTo("The connectors " + EchoConnector.class.getName()
                + " and " + SameType.class.getName() + " are both called echo; remove the jar of one of them");
        assertThat(refusal(SameAlias.class.getName())).contains(EchoConnector.class.getName(),
                SameAlias.class.getName(), "are both called echo-test");
    }

    @Test
    void aTypeThatNoConfigurationCanNameIsRefused() throws IOException {
        assertThat(refusal(BadType.class.getName())).isEqualTo("The connector " + BadType.class.getName()
                + " calls itself Two Words, but a type must be printable ASCII without blanks");
    }

    @Test
    void settingsDeclaredWronglyAreRefused() throws IOException {
        assertThat(refusal(BadSettings.class.getName()))
                .contains("BadSettings$Settings.thread: has a type that no setting can have");
    }

    @Test
    void aProviderThatIsNotThereIsNamedWithWhatAnnouncesIt() throws IOException {
        assertThat(refusal("# a comment", "dev.colibri.absent.Connector # another")).startsWith(
                "The connector dev.colibri.absent.Connector, announced by " + directory + ", cannot be loaded")
                .hasLineCount(1);
    }

    @Test
    void aProviderThatCannotBeMadeIsNamedWithTheReason() throws IOException {
        assertThat(refusal(Throwing.class.getName()))
                .startsWith("The connector " + Throwing.class.getName() + ", announced by " + directory)
                .endsWith("(IllegalStateException: no luck)");
    }

    @Test
    void aProviderThatIsNoneIsNamed() throws IOException {
        assertThat(refusal(Seed.class.getName()))
                .startsWith("The connector dev.colibri.api.random.Seed, announced by " + directory);
    }

    @Test
    void aBrokenListOfProvidersIsOneSentence() throws IOException {
        assertThat(refusal("not a class name")).contains("cannot be loaded").hasLineCount(1);
    }

    @Test
    void aClassOfALaterReleaseIsNamed() throws IOException {
        byte[] later = getClass().getResourceAsStream("RegistriesTest$Anvil.class").readAllBytes();
        Path home = Files.createDirectories(directory.resolve("later"));
        later[7] = 99;
        Files.write(home.resolve("Later.class"), later);
        assertThat(refusal("later.Later")).startsWith("The connector later.Later, announced by " + directory)
                .contains("UnsupportedClassVersionError").hasLineCount(1);
    }
}
