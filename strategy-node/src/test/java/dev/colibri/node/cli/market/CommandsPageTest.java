package dev.colibri.node.cli.market;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.colibri.node.cli.CommandLineRun;
import dev.colibri.node.cli.MarketRun;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of commands shows what the commands really say. */
class CommandsPageTest {
    private static final Path PAGE = Path.of("../docs/commands.md");
    private static final String PROMPT = "$ colibri ";

    @TempDir Path home;

    /** A command line of the page, and what the page shows beneath it. */
    private record Example(String line, List<String> shown) {}

    @Test
    void everyExampleIsTrue() throws IOException {
        List<Example> examples = examples();
        assertThat(examples).hasSizeGreaterThan(7);
        for (Example example : examples) {
            assertThat(told(example.line())).as(example.line()).containsExactlyElementsOf(example.shown());
        }
    }

    /** What a person sees: everything, or, when the output goes to a file, all else. */
    private List<String> told(String line) throws IOException {
        MarketRun toy = new MarketRun(home,
                line.startsWith("watch ") ? LiveToyConnector.class : ToyConnector.class);
        int file = line.indexOf(" > ");
        CommandLineRun run = file < 0 ? toy.onOneScreen().run(line.split(" "))
                : toy.run(line.substring(0, file).split(" "));
        return (file < 0 ? run.output() : run.error()).lines().toList();
    }

    private static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && line.startsWith(PROMPT)) {
                examples.add(new Example(line.substring(PROMPT.length()), new ArrayList<>()));
            } else if (inside) {
                examples.getLast().shown().add(line);
            }
        }
        return examples;
    }
}
