package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.Bar;
import dev.colibri.node.cli.market.watch.Grid.Align;

/** The bar of each kind that closed last. One whose stream broke since has a mark, for there may be a later one. */
final class BarsDrawing {
    private static final List<Align> COLUMNS = List.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT,
            Align.RIGHT, Align.RIGHT, Align.LEFT);

    private BarsDrawing() {}

    /** A heading and a line for each kind; columns that do not fit are left out. */
    static List<Line> lines(List<LastBar> bars, int columns) {
        if (bars.isEmpty()) {
            return List.of();
        }
        Grid grid = new Grid(COLUMNS);
        grid.row(List.of(" BARS", "CLOSED", "OPEN", "HIGH", "LOW", "CLOSE", "VOLUME"));
        bars.forEach(each -> grid.row(cells(each)));
        List<String> texts = grid.texts(grid.fitting(columns));
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.getFirst(), Style.DIM));
        for (int i = 0; i < bars.size(); i++) {
            lines.add(Line.of(texts.get(1 + i), bars.get(i).stream().isLive() ? Style.PLAIN : Style.DIM));
        }
        return lines;
    }

    private static List<String> cells(LastBar each) {
        String mark = each.stream().isLive() ? " " : "!";
        return each.bar().map(bar -> cells(mark, bar))
                .orElseGet(() -> List.of(mark + each.stream().name().replaceFirst("^bars ", ""), "none yet"));
    }

    private static List<String> cells(String mark, Bar bar) {
        return List.of(mark + StreamNames.of(bar.type()), Clocks.day(bar.closeTime()), bar.open().toString(),
                bar.high().toString(), bar.low().toString(), bar.close().toString(), bar.volume().toString(),
                Marks.brief(Marks.of(bar)));
    }
}
