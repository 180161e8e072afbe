package dev.colibri.node.cli.market;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import dev.colibri.api.spi.Connection;
import dev.colibri.api.spi.ExitCode;
import dev.colibri.api.spi.Finding;
import dev.colibri.api.spi.Finding.Verdict;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.text.Cells;

/** Looks for what is wrong with a connection. */
@Command(name = "doctor",
        description = "Check a connection and say what is wrong with it; exit code 1 when a check failed.")
final class DoctorCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(Column.text("check"), Column.text("verdict"),
            Column.text("detail"), Column.text("remedy"));

    private final Markets markets;

    @Mixin private ConnectorOptions connector = new ConnectorOptions();

    DoctorCommand(Markets markets) {
        this.markets = markets;
    }

    @Override
    public Integer call() {
        List<Finding> findings = markets.connection(connector).ask(Connection::diagnose);
        markets.terminal().table(COLUMNS, findings.stream().map(finding -> List.of(finding.check(),
                Cells.words(finding.verdict()), finding.detail(), finding.remedy())).toList());
        long failed = count(findings, Verdict.FAILED);
        markets.terminal().say(Counts.of(findings.size(), "check") + ": " + failed + " failed, "
                + Counts.of(count(findings, Verdict.WARNING), "warning") + ", " + count(findings, Verdict.SKIPPED)
                + " skipped");
        return (failed > 0 ? ExitCode.ERROR : ExitCode.OK).code();
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
}
