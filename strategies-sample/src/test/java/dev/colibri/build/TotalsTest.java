package dev.colibri.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TotalsTest {
    private static final Instant BUILD_BEGAN = Instant.parse("2026-01-02T03:04:05Z");
    private static final String PASSED = "<testcase name='a'/>";
    private static final String FAILED =
            "<testcase classname='x.Y' name='b'><failure message='no'>trace</failure></testcase>";
    private static final String BROKEN =
            "<testcase classname='x.Y' name='c'><error message='no'>trace</error></testcase>";
    private static final String DISABLED = "<testcase name='d'><skipped message='the venue is closed'/></testcase>";
    private static final String ASSUMED = "<testcase name='e'><skipped type='x'><![CDATA["
            + "org.opentest4j.TestAbortedException: Assumption failed: no network\n\tat x.y]]></skipped></testcase>";

    @TempDir private Path root;

    private Path first;
    private Path last;

    @BeforeEach
    void layModules() {
        first = root.resolve("first, of two");
        last = root.resolve("last");
    }

    @Test
    void testsOfAllModulesAndBothKindsOfReportAreSummed() throws Exception {
        report(first, "surefire", PASSED + PASSED + FAILED);
        report(first, "failsafe", PASSED + BROKEN);
        report(last, "surefire", PASSED);

        assertThat(run(first, last)).containsExactly("failed: x.Y.b", "failed: x.Y.c",
                "4 passed, 2 failed, 0 skipped");
    }

    @Test
    void skippedTestsAreCountedByTheirReason() throws Exception {
        report(first, "surefire", PASSED + DISABLED + ASSUMED);
        report(last, "surefire", DISABLED);

        assertThat(run(first, last))
                .containsExactly("1 passed, 0 failed, 3 skipped (1 no network; 2 the venue is closed)");
    }

    @Test
    void thePlainFormHasNothingButTheNumbersOnItsLastLine() throws Exception {
        report(first, "surefire", PASSED + DISABLED);

        assertThat(run("--plain", first))
                .containsExactly("skipped: 1 the venue is closed", "1 passed, 0 failed, 1 skipped");
    }

    @Test
    void aReportFromBeforeTheBuildDoesNotCount() throws Exception {
        report(first, "surefire", PASSED);
        Path stale = report(last, "surefire", FAILED);
        Files.setLastModifiedTime(stale, FileTime.from(BUILD_BEGAN.minusSeconds(1)));

        assertThat(run("--since", BUILD_BEGAN, first, last)).containsExactly("1 passed, 0 failed, 0 skipped");
    }

    @Test
    void onlyTheLastModuleOfTheBuildSpeaks() throws Exception {
        report(first, "surefire", PASSED);
        report(last, "surefire", PASSED);
        String reactor = "projects: [" + project(first) + ", " + project(last) + "]";

        assertThat(run("--reactor", reactor, "--module", first)).isEmpty();
        assertThat(run("--reactor", reactor, "--module", last)).containsExactly("2 passed, 0 failed, 0 skipped");
    }

    @Test
    void aModuleBuiltAloneSpeaksForItself() throws Exception {
        report(first, "surefire", PASSED);
        report(last, "surefire", FAILED);

        assertThat(run("--reactor", "projects: [" + project(first) + "]", "--module", first))
                .containsExactly("1 passed, 0 failed, 0 skipped");
    }

    @Test
    void aModuleWithAFailedTestEndsTheBuildWithTheSumSoFar() throws Exception {
        report(first, "surefire", PASSED + FAILED);
        Path notYetRun = report(last, "surefire", PASSED);
        Files.setLastModifiedTime(notYetRun, FileTime.from(BUILD_BEGAN.minusSeconds(1)));
        String reactor = "projects: [" + project(first) + ", " + project(last) + "]";
        String[] expected =
                {"failed: x.Y.b", "1 passed, 1 failed, 0 skipped; modules after first, of two are not counted"};

        assertThat(fail("--since", BUILD_BEGAN, "--reactor", reactor, "--module", first)).containsExactly(expected);
        assertThat(fail("--since", BUILD_BEGAN, "--reactor", reactor, "--module", first, "--failures"))
                .containsExactly(expected);
    }

    @Test
    void aFailedTestOfTheLastModuleEndsTheBuildWithTheSum() throws Exception {
        report(first, "surefire", PASSED);
        report(last, "failsafe", BROKEN);
        String reactor = "projects: [" + project(first) + ", " + project(last) + "]";

        assertThat(fail("--reactor", reactor, "--module", last))
                .containsExactly("failed: x.Y.c", "1 passed, 1 failed, 0 skipped");
    }

    @Test
    void aModuleWhoseClockIsBehindFailsAllTheSame() throws Exception {
        Path early = report(first, "surefire", FAILED);
        Files.setLastModifiedTime(early, FileTime.from(BUILD_BEGAN.minusSeconds(1)));

        assertThat(fail("--since", BUILD_BEGAN, "--reactor", "projects: [" + project(first) + "]", "--module", first))
                .contains("failed: x.Y.b", "0 passed, 1 failed, 0 skipped");
    }

    @Test
    void aModuleWithoutFailedTestsSaysNothingBeforeItsEnd() throws Exception {
        report(first, "surefire", FAILED);
        report(last, "surefire", PASSED);
        String reactor = "projects: [" + project(first) + ", " + project(last) + "]";

        assertThat(run("--reactor", reactor, "--module", last, "--failures")).isEmpty();
    }

    @Test
    void ofManyFailedTestsTheFirstAreNamed() throws Exception {
        report(first, "surefire", FAILED.repeat(23));

        assertThat(run(first)).hasSize(22).contains("failed: and 3 more");
    }

    @Test
    void aBuildWithoutTestsSaysSo() throws Exception {
        assertThat(run(first)).containsExactly("0 passed, 0 failed: no test was run");
    }

    @Test
    void countsFromElsewhereAreAddedAndSkipsThatRanElsewhereAreNot() throws Exception {
        report(first, "surefire", PASSED + DISABLED + ASSUMED);

        assertThat(run("--plain", "--add", "10,1", "--elsewhere", "venue", first))
                .containsExactly("skipped: 1 no network", "11 passed, 1 failed, 1 skipped");
    }

    @Test
    void whatWasLeftOutElsewhereIsCountedByItsReason() throws Exception {
        report(first, "surefire", PASSED + DISABLED);

        assertThat(run("--plain", "--skipped", "no script command", "--skipped", "the venue is closed", first))
                .containsExactly("skipped: 1 no script command", "skipped: 2 the venue is closed",
                        "1 passed, 0 failed, 3 skipped");
    }

    private static Path report(Path module, String kind, String tests) throws IOException {
        Path directory = Files.createDirectories(module.resolve("target").resolve(kind + "-reports"));
        Path file = directory.resolve("TEST-dev.colibri.Sample.xml");
        Files.writeString(directory.resolve("failsafe-summary.xml"), "<testcase/>");
        return Files.writeString(file, "<testsuite><properties/>" + tests + "</testsuite>");
    }

    private static String project(Path module) {
        return "MavenProject: dev.colibri:" + module.getFileName() + ":1 @ " + module.resolve("pom.xml");
    }

    private static List<String> run(Object... arguments) throws Exception {
        return runTo(0, arguments);
    }

    private static List<String> fail(Object... arguments) throws Exception {
        return runTo(1, arguments);
    }

    private static List<String> runTo(int exitCode, Object... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", Path.of("..", "build", "Totals.java").toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(exitCode);
        return output.lines().toList();
    }
}
