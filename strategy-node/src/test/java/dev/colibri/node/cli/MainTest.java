package dev.colibri.node.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.colibri.node.fixture.EchoConnection;

import static org.assertj.core.api.Assertions.assertThat;

class MainTest {
    @TempDir Path home;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(home, arguments);
    }

    @BeforeEach
    void forgetClosed() {
        EchoConnection.drainClosed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void theVersionNamesProgramAndJava(String option) {
        CommandLineRun run = run(option);
        assertThat(run.code()).isZero();
        assertThat(run.output()).matches("colibri \\S+ on Java " + Runtime.version().feature() + " \\(.*\\)\n");
        assertThat(run.error()).isEmpty();
    }

    @Test
    void helpListsTheCommandsOfAllModulesAndTheExitCodes() {
        CommandLineRun run = run("--help");
        assertThat(run.code()).isZero();
        assertThat(run.outputLines()).anyMatch(line -> line.matches(" +connectors +.*"))
                .anyMatch(line -> line.matches(" +shout +Shout and hear\\."))
                .anyMatch(line -> line.matches(" +5 +took too long"));
        assertThat(run.output().indexOf("connectors ")).isLessThan(run.output().indexOf("fail "));
        assertThat(run.error()).isEmpty();
    }

    @Test
    void noCommandIsAnsweredWithHelp() {
        assertThat(run()).isEqualTo(run("--help"));
    }

    @Test
    void commandsOfOtherModulesHaveTheCommonOptions() {
        assertThat(run("shout", "--help").output()).contains("--output=FORMAT", "--stacktrace", "--help");
    }

    @Test
    void helpAndListsLeaveNoTrace() {
        run("--version");
        run("--help");
        run("connectors");
        run("strategies");
        assertThat(home.resolve("state")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "conectors => There is no command conectors, did you mean connectors?",
            "strategy => There is no command strategy, did you mean strategies?",
            "zzzzzz => There is no command zzzzzz; colibri --help lists them",
            "--verison => There is no option --verison, did you mean --version?",
            "connectors --setings => There is no option --setings, did you mean --settings?",
            "connectors --verison => There is no option --verison, did you mean colibri --version?",
            "--setings connectors => There is no option --setings, did you mean colibri connectors --settings?",
            "strategies --settings => There is no option --settings, did you mean colibri connectors --settings?",
            "connectors --within => There is no option --within, did you mean colibri shout --within-millis?",
            "connectors --zzzzzzz => There is no option --zzzzzzz; colibri connectors --help lists them",
            "connectors --key=s3cr3t => There is no option --key; colibri connectors --help lists them",
            "connectors a b => There is an argument too many, b; colibri connectors --help says more",
            "connectors -o xml => Invalid value for option '--output': must be table, json, csv or "
                    + "ndjson, but was xml; "
                    + "colibri connectors --help says more",
            "shout --set tier => Invalid value for option '--set' (path=value): setting must have the form path=value, "
                    + "but was tier; colibri shout --help says more",
            "shout --name A => Invalid value for option '--name': connection name must be lower-case letters, "
                    + "digits, hyphens or underscores, the first a letter, but was A; colibri shout --help says more",
            "fail --quantity lots value => Invalid value for option '--quantity': quantity must be a plain "
                    + "decimal number such as -12.50, but was lots; colibri fail --help says more",
            "fail --level 12 value => level must be at most 11, but was 12; "
                    + "colibri fail --help says more",
            "fail => Missing required parameter: '<how>'; colibri fail --help says more",
            "connectors eco => There is no connector eco, did you mean echo?",
            "strategies slepper => There is no strategy slepper, did you mean sleeper?"})
    void aWrongCommandLineIsOneSentenceAndExitCodeTwo(String arguments, String sentence) {
        CommandLineRun run = run(arguments.split(" "));
        assertThat(run.error()).isEqualTo("colibri: " + sentence + "\n");
        assertThat(run.output()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", value = {
            "not-running => 3 => No node runs here",
            "venue => 1 => Too many requests (EAPI:Rate limit)",
            "not-found => 2 => No such order",
            "unsupported => 1 => An echo has no brackets",
            "value => 1 => Unexpected failure, a value that the program cannot take: quantity must be positive, but "
                    + "was -1; --stacktrace shows where",
            "bug => 1 => Unexpected failure, a mistake in the program: java.lang.IllegalStateException: first line "
                    + "second line; --stacktrace shows where",
            "error => 1 => Unexpected failure, a mistake in the program: java.lang.StackOverflowError: deep; "
                    + "--stacktrace shows where"})
    void aFailureIsOneSentenceAndItsExitCode(String how, int code, String sentence) {
        assertThat(run("fail", how)).isEqualTo(new CommandLineRun(code, "", "colibri: " + sentence + "\n"));
    }

    @Test
    void aStackTraceIsShownToWhoeverAsks() {
        assertThat(run("fail", "bug", "--stacktrace").error()).contains("EchoCommands$Fail.call");
        assertThat(run("--stacktrace", "fail", "bug").error()).contains("EchoCommands$Fail.call");
    }

    @Test
    void aWrongConfigurationIsASentenceForEachProblemAndExitCodeFour() {
        CommandLineRun run = run("shout", "--set", "loudness=12", "--set", "dely=1s");
        assertThat(run).isEqualTo(new CommandLineRun(4, "", """
                colibri: --set: loudness: must be from 1 to 11, but was 12
                colibri: --set: dely: is not a known setting, did you mean delay?
                """));
    }

    @Test
    void anUnknownConnectorInAConfigurationIsExitCodeFour() {
        assertThat(run("shout", "--type", "ecko")).isEqualTo(
                new CommandLineRun(4, "", "colibri: There is no connector ecko, did you mean echo?\n"));
    }

    @Test
    void aSecretOnTheCommandLineIsRefusedAndNotRepeated() {
        CommandLineRun run = run("shout", "--set", "api_secret=s3cr3t");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.error()).contains("api_secret").doesNotContain("s3cr3t");
    }

    @Test
    void whatTakesTooLongIsExitCodeFive() {
        assertThat(run("shout", "--within-millis", "5", "--set", "delay=1h"))
                .isEqualTo(new CommandLineRun(5, "", "colibri: No answer within 5 ms\n"));
        assertThat(EchoConnection.drainClosed()).containsExactly("wall");
    }

    @Test
    void dataGoesToTheOutputAndAllElseToTheError() {
        assertThat(run("shout", "--set", "delay=1ms", "a", "b", "-o", "ndjson")).isEqualTo(
                new CommandLineRun(0, "{\"echo\": \"a\"}\n{\"echo\": \"b\"}\n", "colibri: That was all.\n"));
    }

    @Test
    void aConnectionIsClosedWithItsCommand() {
        run("shout", "--set", "delay=1ms", "a");
        assertThat(EchoConnection.drainClosed()).containsExactly("wall");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsNoFile() {
        assertThat(run("shout", "--set", "delay=1ms", "@nobody", "-o", "csv").output()).isEqualTo("echo\n@nobody\n");
    }

    @Test
    void connectorsAreListed() {
        assertThat(run("connectors").output()).isEqualTo("""
                TYPE  ALIASES              PRODUCTS       DESCRIPTION
                echo  echo_test, mountain  spot, futures  Says what it is told, "twice"
                """);
        assertThat(run("connectors", "-o", "csv").output()).isEqualTo("""
                type,aliases,products,description
                echo,"echo_test, mountain","spot, futures","Says what it is told, ""twice""\"
                """);
    }

    @Test
    void aConnectorIsShownWithWhatItCanDoAndItsSettings() {
        CommandLineRun run = run("connectors", "Echo-Test");
        assertThat(run.outputLines()).startsWith("echo: Says what it is told, \"twice\"",
                "Also called echo_test, mountain", "")
                .anyMatch(line -> line.matches(" +limit +✓ +–"))
                .anyMatch(line -> line.matches(" +bracket +emulated \\(1\\) +–")).contains("(1) one, not two")
                .anyMatch(line -> line.matches("loudness +whole number +no +3 +from 1 to 11 +How loud \\| it is\\..*"));
        assertThat(run.code()).isZero();
    }

    @Test
    void aConnectorsCapabilitiesAndSettingsAreDataToo() throws IOException {
        JsonNode rows = new ObjectMapper().readTree(run("connectors", "echo", "-o", "json").output());
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get("capability").asText()).isEqualTo("bracket");
        assertThat(rows.get(1).get("support").asText()).isEqualTo("emulated");
        JsonNode settings = new ObjectMapper()
                .readTree(run("connectors", "echo", "--settings", "-o", "json").output());
        assertThat(settings.get(0).get("required").isBoolean()).isTrue();
        assertThat(settings.get(0).get("default").asText()).isEqualTo("3");
    }

    @Test
    void strategiesAreListedAndShown() {
        assertThat(run("strategies").output()).isEqualTo("""
                TYPE     DESCRIPTION
                sleeper  Does nothing
                """);
        assertThat(run("strategies", "sleeper").output()).isEqualTo("""
                sleeper: Does nothing

                SETTING  TYPE      REQUIRED  DEFAULT  ALLOWED        DESCRIPTION
                sleep    duration  no        8h       from 1h to 1d  How long it sleeps.
                dream    text      yes                               What it dreams of.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "ndjson"})
    void aReaderThatGoesAwayEndsTheCommandQuietly(String format) {
        assertThat(runInto(new ReaderGoneException(new IOException("Broken pipe")), "shout", "--set", "delay=1ms", "-o",
                format, "a", "x".repeat(20_000), "b"))
                .isEqualTo(new CommandLineRun(0, "", ""));
        assertThat(EchoConnection.drainClosed()).containsExactly("wall");
    }

    @ParameterizedTest
    @ValueSource(strings = {"connectors", "shout --set delay=1ms a", "--help"})
    void dataThatCannotBeWrittenAreAFailure(String arguments) {
        assertThat(runInto(new IOException("No space left in the pipeline"), arguments.split(" "))).satisfies(run -> {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.error()).contains("colibri: The output cannot be written: No space left in the pipeline\n");
        });
    }

    /** A run whose output cannot be written, for this reason. */
    private CommandLineRun runInto(IOException reason, String... arguments) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw reason;
            }
        };
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int code = Main.run(arguments, new Streams(new ByteArrayInputStream(new byte[0]), broken, error, () -> false),
                name -> Optional.of(home.resolve("state").toString()).filter(state -> name.equals("COLIBRI_HOME")));
        return new CommandLineRun(code, "", error.toString(StandardCharsets.UTF_8));
    }
}
