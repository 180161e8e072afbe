package dev.colibri.architecture.violations.paper.engine;

import java.nio.file.Files;
import java.nio.file.Path;

/** An engine that reads a disk. */
final class ReadsFiles {
    boolean isThere(Path file) {
        return Files.exists(file);
    }
}
