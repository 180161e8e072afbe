package dev.colibri.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesTest {
    private static final Path MAIN = Path.of("node", "src", "main", "Desk.java");
    private static final Path TEST = Path.of("node", "src", "test", "DeskTest.java");

    @Test
    void theHouseHasNoFaults() throws Exception {
        assertThat(Sources.faults(Path.of("..").toRealPath())).isEmpty();
    }

    @Test
    void aLineBeyond120ColumnsIsAFault() {
        assertThat(Sources.faults(TEST, List.of("x".repeat(120), "x".repeat(121))))
                .containsExactly(TEST + ":2 has 121 columns; at most 120");
    }

    @Test
    void aFileBeyond400LinesIsAFaultInMainCode() {
        assertThat(Sources.faults(MAIN, Collections.nCopies(400, ""))).isEmpty();
        assertThat(Sources.faults(MAIN, Collections.nCopies(401, "")))
                .containsExactly(MAIN + " has 401 lines; at most 400");
        assertThat(Sources.faults(TEST, Collections.nCopies(401, ""))).isEmpty();
    }

    @Test
    void aNoteOfWorkLeftUndoneIsAFaultInMainCode() {
        assertThat(Sources.faults(MAIN, List.of("// TODO later")))
                .containsExactly(MAIN + ":1 tells of work left undone: // TODO later");
        assertThat(Sources.faults(MAIN, List.of("int todos;"))).isEmpty();
    }

    @Test
    void filesOfEveryModuleAreRead(@TempDir Path root) throws Exception {
        for (Path place : List.of(MAIN, TEST)) {
            Files.createDirectories(root.resolve(place).getParent());
            Files.writeString(root.resolve(place), "x".repeat(121) + "\n");
        }

        assertThat(Sources.faults(root)).hasSize(2);
    }
}
