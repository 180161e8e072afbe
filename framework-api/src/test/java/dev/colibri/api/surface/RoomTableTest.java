package dev.colibri.api.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the architecture has a line for every room there is. */
class RoomTableTest {
    private static final Path ROOMS = Path.of("src", "main", "java", "dev", "colibri", "api");

    @Test
    void thePageNamesEveryPackage() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "architecture.md"));
        try (Stream<Path> files = Files.walk(ROOMS)) {
            List<String> rooms = files.filter(file -> file.endsWith("package-info.java")).map(Path::getParent)
                    .filter(room -> !room.equals(ROOMS))
                    .map(room -> ROOMS.relativize(room).toString().replaceAll("[/\\\\]", ".")).sorted().toList();
            assertThat(rooms).isNotEmpty().allSatisfy(room -> assertThat(lines)
                    .as("a line for %s", room).anyMatch(line -> line.startsWith("| `" + room + "` |")));
        }
    }
}
