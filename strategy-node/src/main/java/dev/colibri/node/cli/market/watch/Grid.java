package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.node.cli.text.TextWidth;

/** Texts in columns, two blanks apart, the first row above all others. */
final class Grid {
    private static final int GAP = 2;

    private final List<Align> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** Where a column's texts stand. */
    enum Align {
        LEFT, RIGHT
    }

    Grid(List<Align> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row; columns that it does not fill stay empty. */
    void row(List<String> cells) {
        rows.add(cells);
    }

    /** The width of its first columns. */
    int width(int first) {
        int width = Math.max(0, first - 1) * GAP;
        for (int i = 0; i < first; i++) {
            width += width(rows, i);
        }
        return width;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().filter(cells -> column < cells.size())
                .mapToInt(cells -> TextWidth.of(cells.get(column))).max().orElse(0);
    }

    /** How many of its first columns stand in so much width; one at least. */
    int fitting(int width) {
        int fitting = columns.size();
        while (fitting > 1 && width(fitting) > width) {
            fitting--;
        }
        return fitting;
    }

    /** All rows, their first columns alone, each as wide as {@link #width(int)}. */
    List<String> texts(int first) {
        return rows.stream().map(cells -> text(cells, first)).toList();
    }

    private String text(List<String> cells, int first) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < first; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            String blanks = " ".repeat(width(rows, i) - TextWidth.of(cell));
            text.append(i == 0 ? "" : " ".repeat(GAP))
                    .append(columns.get(i) == Align.RIGHT ? blanks + cell : cell + blanks);
        }
        return text.toString();
    }
}
