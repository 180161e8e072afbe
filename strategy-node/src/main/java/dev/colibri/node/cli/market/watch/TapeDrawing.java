package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.api.market.Trade;
import dev.colibri.api.model.Side;
import dev.colibri.node.cli.market.watch.Grid.Align;
import dev.colibri.node.cli.text.Cells;

/** The last trades, newest first. They happened, so they stay when the stream breaks; that it did stands above them. */
final class TapeDrawing {
    private static final List<Align> COLUMNS = List.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);

    private TapeDrawing() {}

    /** In so many lines at the most; columns that do not fit are left out. */
    static List<Line> lines(Tape tape, int rows, int columns) {
        List<Trade> shown = tape.trades().subList(0, Math.min(Math.max(0, rows - 1), tape.trades().size()));
        Grid grid = new Grid(COLUMNS);
        grid.row(List.of("TIME", "SIDE", "PRICE", "QUANTITY"));
        shown.forEach(trade -> grid.row(List.of(Clocks.time(trade.eventTime()), Cells.words(trade.aggressor()),
                trade.price().toString(), trade.quantity().toString(), Marks.brief(Marks.of(trade)))));
        List<String> texts = grid.texts(grid.fitting(columns));
        List<Line> lines = new ArrayList<>();
        lines.add(tape.stream().isLive() ? Line.of(texts.getFirst(), Style.DIM)
                : Line.of(tape.stream().words(), Style.ALARM));
        for (int i = 0; i < shown.size(); i++) {
            lines.add(Line.of(texts.get(1 + i), style(tape, shown.get(i))));
        }
        return lines;
    }

    private static Style style(Tape tape, Trade trade) {
        return !tape.stream().isLive() ? Style.DIM : trade.aggressor() == Side.BUY ? Style.BID : Style.ASK;
    }
}
