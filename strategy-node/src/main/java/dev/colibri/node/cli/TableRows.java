package dev.colibri.node.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.api.spi.Terminal.Kind;
import dev.colibri.api.spi.Terminal.Rows;
import dev.colibri.node.cli.text.TextWidth;

/** Rows in aligned columns, two blanks apart, numbers to the right. Nothing is written before the first flush. */
final class TableRows implements Rows {
    private static final String GAP = "  ";

    private final List<Column> columns;
    private final Consumer<String> line;
    private final List<List<String>> waiting = new ArrayList<>();
    private final int[] widths;
    private boolean laidOut;

    TableRows(List<Column> columns, Consumer<String> line) {
        this.columns = List.copyOf(columns);
        this.line = line;
        this.widths = new int[columns.size()];
        waiting.add(columns.stream().map(column -> column.name().replace('_', ' ').toUpperCase(Locale.ROOT)).toList());
    }

    @Override
    public void row(List<String> cells) {
        RowCheck.fits(columns, cells);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            shown.add(shown(columns.get(i).kind(), cells.get(i)));
        }
        waiting.add(shown);
    }

    private static String shown(Kind kind, String cell) {
        return switch (kind) {
            case TEXT, NUMBER, DECIMAL -> TextWidth.harmless(cell);
            case FLAG -> cell.equals("true") ? "yes" : cell.equals("false") ? "no" : TextWidth.harmless(cell);
        };
    }

    @Override
    public void flush() {
        if (!laidOut) {
            for (List<String> cells : waiting) {
                for (int i = 0; i < widths.length; i++) {
                    widths[i] = Math.max(widths[i], TextWidth.of(cells.get(i)));
                }
            }
            laidOut = true;
        }
        waiting.forEach(cells -> line.accept(aligned(cells)));
        waiting.clear();
    }

    private String aligned(List<String> cells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            String blanks = " ".repeat(Math.max(0, widths[i] - TextWidth.of(cell)));
            boolean right = switch (columns.get(i).kind()) {
                case NUMBER, DECIMAL -> true;
                case TEXT, FLAG -> false;
            };
            text.append(i == 0 ? "" : GAP).append(right ? blanks + cell : cell + blanks);
        }
        return text.toString().stripTrailing();
    }

    @Override
    public void close() {
        flush();
    }
}
