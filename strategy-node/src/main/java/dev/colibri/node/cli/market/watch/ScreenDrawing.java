package dev.colibri.node.cli.market.watch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.colibri.node.cli.market.watch.Console.Size;

/** What a screen of a certain size shows of a picture: no line is wider, and there are no more lines. */
final class ScreenDrawing {
    /** The alternate screen, so that what was there before is there again; no cursor, and no line that wraps. */
    static final String ENTER = "\u001B[?1049h\u001B[?25l\u001B[?7l\u001B[2J";
    static final String LEAVE = "\u001B[?7h\u001B[?25h\u001B[?1049l";

    private static final String HOME = "\u001B[H";
    private static final String CLEAR_LINE = "\u001B[K";

    private ScreenDrawing() {}

    static List<Line> lines(Picture picture, Size size) {
        List<Line> lines = picture.markets().size() == 1
                ? new MarketDrawing(picture, picture.markets().getFirst(), size).lines()
                : new TableDrawing(picture, size).lines();
        return lines.stream().limit(size.rows()).map(line -> line.cut(size.columns())).toList();
    }

    /** What to write so that a terminal of so many rows shows lines and nothing else. */
    static String frame(List<Line> lines, int rows, boolean coloured) {
        return Stream.concat(lines.stream(), Stream.generate(() -> Line.EMPTY)).limit(rows)
                .map(line -> CLEAR_LINE + (coloured ? line.coloured() : line.text()))
                .collect(Collectors.joining("\r\n", HOME, ""));
    }
}
