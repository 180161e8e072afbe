package dev.colibri.node.cli;

import java.time.Duration;
import java.util.Locale;

import dev.colibri.node.cli.text.TextWidth;

/** What a progress bar shows at one moment. */
final class ProgressLine {
    private static final int BAR = 20;
    private static final long NANOS = 1_000_000_000L;

    private ProgressLine() {}

    /**
     * The line, cut to the terminal's width: {@code trades  43 % [########............]  12,345 of 28,709  2,300/s
     * 8 s left  note}. What nobody knows is left out.
     *
     * @param all units in all, or a negative number when nobody knows
     * @param elapsed nanoseconds since the beginning
     */
    static String render(String what, long done, long all, long elapsed, String note, int width) {
        StringBuilder line = new StringBuilder(what);
        if (all > 0) {
            long part = Math.min(all, Math.max(0, done));
            int full = (int) Math.floor((double) part / all * BAR);
            line.append(String.format(Locale.ROOT, "  %3d %% [", (int) Math.floor((double) part / all * 100)))
                    .append("#".repeat(full)).append(".".repeat(BAR - full)).append(']');
        }
        line.append(String.format(Locale.ROOT, "  %,d", done));
        if (all >= 0) {
            line.append(String.format(Locale.ROOT, " of %,d", all));
        }
        double perSecond = elapsed < NANOS ? 0 : (double) done * NANOS / elapsed;
        if (perSecond > 0) {
            line.append(String.format(Locale.ROOT, perSecond < 10 ? "  %,.1f/s" : "  %,.0f/s", perSecond));
            if (all > done) {
                line.append("  ").append(inWords(Duration.ofSeconds((long) Math.ceil((all - done) / perSecond))))
                        .append(" left");
            }
        }
        if (!note.isEmpty()) {
            line.append("  ").append(note);
        }
        return TextWidth.cut(TextWidth.harmless(line.toString()), width);
    }

    private static String inWords(Duration time) {
        if (time.toHours() > 0) {
            return String.format(Locale.ROOT, "%d h %02d m", time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0 ? String.format(Locale.ROOT, "%d m %02d s", time.toMinutes(), time.toSecondsPart())
                : time.toSeconds() + " s";
    }
}
