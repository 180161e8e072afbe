package dev.colibri.node.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.colibri.api.time.Clock;
import dev.colibri.node.cli.market.watch.Console.Size;

/**
 * How large the terminal is that the standard output goes to. Java does not know, so the system's own tool is asked,
 * and asked again every now and then, since people resize their windows.
 */
final class TerminalSize {
    private static final File TERMINAL = new File("/dev/tty");
    private static final Size USUAL = new Size(80, 24);
    private static final long KEPT = Duration.ofSeconds(2).toNanos();
    private static final Pattern ANSWER = Pattern.compile("([1-9][0-9]{0,4}) ([1-9][0-9]{0,4})\\s*");

    private final Clock clock;
    private Optional<Boolean> isTerminal = Optional.empty();
    private Optional<Size> size = Optional.empty();
    private long asked;

    TerminalSize(Clock clock) {
        this.clock = clock;
    }

    /** The size of a moment ago; empty when the output goes to no terminal. */
    synchronized Optional<Size> get() {
        isTerminal = isTerminal.or(() -> Optional.of(Terminals.outputIsTerminal()));
        if (isTerminal.equals(Optional.of(true)) && (size.isEmpty() || clock.ticks() - asked > KEPT)) {
            asked = clock.ticks();
            size = Optional.of(ask());
        }
        return size;
    }

    private static Size ask() {
        try {
            Process tool = new ProcessBuilder("stty", "size").redirectInput(TERMINAL)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            return parse(new String(tool.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException nobodyKnows) {
            return USUAL;
        }
    }

    /** The tool's answer, rows before columns; the usual size when it is none. */
    static Size parse(String answer) {
        Matcher matcher = ANSWER.matcher(answer);
        return matcher.matches() ? new Size(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)))
                : USUAL;
    }
}
