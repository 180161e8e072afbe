package dev.colibri.node.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether the standard error is a terminal, which Java does not tell of single streams. */
final class Terminals {
    private static final Path LINUX_ERROR = Path.of("/proc/self/fd/2");

    private Terminals() {}

    static boolean errorIsTerminal() {
        String kind = System.getenv("TERM");
        if (kind == null || kind.equals("dumb")) {
            return false;
        }
        try {
            return Files.isSymbolicLink(LINUX_ERROR) ? isTerminal(Files.readSymbolicLink(LINUX_ERROR).toString())
                    : shellSaysSo();
        } catch (IOException nobodyKnows) {
            return false;
        }
    }

    static boolean isTerminal(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    }

    private static boolean shellSaysSo() throws IOException {
        try {
            return new ProcessBuilder("test", "-t", "2").redirectError(Redirect.INHERIT).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
