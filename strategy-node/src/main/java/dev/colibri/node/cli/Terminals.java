package dev.colibri.node.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether standard streams are terminals, which Java does not tell of single streams. */
final class Terminals {
    private static final int OUTPUT = 1;
    private static final int ERROR = 2;

    private Terminals() {}

    static boolean outputIsTerminal() {
        return isTerminal(OUTPUT);
    }

    static boolean errorIsTerminal() {
        return isTerminal(ERROR);
    }

    private static boolean isTerminal(int stream) {
        String kind = System.getenv("TERM");
        if (kind == null || kind.equals("dumb")) {
            return false;
        }
        try {
            Path linux = Path.of("/proc/self/fd/" + stream);
            return Files.isSymbolicLink(linux) ? isTerminal(Files.readSymbolicLink(linux).toString())
                    : shellSaysSo(stream);
        } catch (IOException nobodyKnows) {
            return false;
        }
    }

    static boolean isTerminal(String device) {
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
    }

    private static boolean shellSaysSo(int stream) throws IOException {
        try {
            return new ProcessBuilder("test", "-t", Integer.toString(stream)).redirectOutput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
