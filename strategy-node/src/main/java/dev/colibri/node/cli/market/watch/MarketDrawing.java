package dev.colibri.node.cli.market.watch;

import java.util.ArrayList;
import java.util.List;

import dev.colibri.node.cli.market.watch.Console.Size;

/** One market on a screen: the ladder with the trades to its right, or beneath it where the screen is narrow. */
final class MarketDrawing {
    private static final int GAP = 3;
    private static final int SHORTEST_TAPE = 3;

    private final Picture picture;
    private final MarketPicture market;
    private final Size size;

    MarketDrawing(Picture picture, MarketPicture market, Size size) {
        this.picture = picture;
        this.market = market;
        this.size = size;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(HeaderDrawing.title(market.instrument().toString(), picture, size.columns()));
        lines.addAll(HeaderDrawing.streams(market.streams(), size.columns()));
        lines.addAll(HeaderDrawing.facts(market.facts(), size.columns()));
        List<Line> bars = BarsDrawing.lines(market.bars(), size.columns());
        lines.addAll(apart(body(size.rows() - lines.size() - 1 - (bars.isEmpty() ? 0 : bars.size() + 1))));
        lines.addAll(apart(bars));
        return lines;
    }

    private static List<Line> apart(List<Line> lines) {
        List<Line> all = new ArrayList<>(lines);
        if (!lines.isEmpty()) {
            all.addFirst(Line.EMPTY);
        }
        return all;
    }

    private List<Line> body(int rows) {
        if (market.ladder().isEmpty()) {
            return market.tape().map(tape -> TapeDrawing.lines(tape, rows, size.columns())).orElse(List.of());
        }
        LadderDrawing ladder = new LadderDrawing(market.ladder().get(), rows);
        if (market.tape().isEmpty()) {
            return ladder.lines(size.columns());
        }
        Tape tape = market.tape().get();
        List<Line> right = TapeDrawing.lines(tape, rows, size.columns());
        int rightWidth = right.stream().mapToInt(Line::width).max().orElse(0);
        int leftWidth = Math.min(ladder.widest(), size.columns() - GAP - rightWidth);
        if (leftWidth >= ladder.width()) {
            return beside(ladder.lines(leftWidth), leftWidth, right);
        }
        int beneath = Math.max(SHORTEST_TAPE, rows / 4);
        List<Line> lines = new ArrayList<>(
                new LadderDrawing(market.ladder().get(), rows - beneath - 1).lines(size.columns()));
        lines.addAll(apart(TapeDrawing.lines(tape, beneath, size.columns())));
        return lines;
    }

    private static List<Line> beside(List<Line> left, int columns, List<Line> right) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Line beginning = i < left.size() ? left.get(i) : Line.EMPTY;
            lines.add(i < right.size() ? beginning.filled(columns).plus(" ".repeat(GAP), Style.PLAIN).plus(right.get(i))
                    : beginning);
        }
        return lines;
    }
}
