package dev.colibri.node.cli.market.watch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.colibri.api.market.Trade;
import dev.colibri.node.cli.market.watch.Console.Size;
import dev.colibri.node.cli.market.watch.Grid.Align;
import dev.colibri.node.cli.text.Cells;

/**
 * Several markets on a screen: a line for each, and beneath them a line for each stream that is not live. A market with
 * such a stream has a mark before it.
 */
final class TableDrawing {
    /** After so many columns stand figures, where anybody has some. */
    private static final int PRICES = 5;

    private final Picture picture;
    private final Size size;

    TableDrawing(Picture picture, Size size) {
        this.picture = picture;
        this.size = size;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(HeaderDrawing.title(picture.markets().size() + " instruments", picture, size.columns()));
        lines.add(Line.EMPTY);
        int above = lines.size();
        List<Line> troubles = limited(troubles(), Math.max(1, size.rows() / 3));
        lines.addAll(table(size.rows() - above - (troubles.isEmpty() ? 0 : troubles.size() + 1)));
        if (!troubles.isEmpty()) {
            lines.add(Line.EMPTY);
            lines.addAll(troubles);
        }
        return lines;
    }

    private List<Line> troubles() {
        return picture.markets().stream().flatMap(market -> market.streams().stream()
                .filter(stream -> !stream.isLive())
                .map(stream -> HeaderDrawing.trouble(stream, market.instrument() + " "))).toList();
    }

    private List<Line> table(int rows) {
        boolean more = picture.markets().stream().anyMatch(market -> !more(market).isEmpty());
        List<Align> columns = new ArrayList<>(List.of(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT,
                Align.RIGHT, Align.RIGHT));
        List<String> heading = new ArrayList<>(List.of(" INSTRUMENT", "BID", "ASK", "SPREAD", "LAST", "BID QUANTITY",
                "ASK QUANTITY"));
        if (more) {
            columns.add(PRICES, Align.LEFT);
            heading.add(PRICES, "FIGURES");
        }
        Grid grid = new Grid(columns);
        grid.row(heading);
        picture.markets().forEach(market -> grid.row(cells(market, more)));
        List<String> texts = grid.texts(grid.fitting(size.columns()));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean plain = i > 0 && isLive(picture.markets().get(i - 1));
            lines.add(Line.of(texts.get(i), plain ? Style.PLAIN : Style.DIM));
        }
        return limited(lines, Math.max(2, rows));
    }

    private static List<Line> limited(List<Line> lines, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<Line> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(Line.of("and " + (lines.size() - most + 1) + " more", Style.DIM));
        return kept;
    }

    private static boolean isLive(MarketPicture market) {
        return market.streams().stream().allMatch(StreamState::isLive);
    }

    private static List<String> cells(MarketPicture market, boolean more) {
        Optional<Rung> bid = market.ladder().flatMap(ladder -> ladder.bids().stream().findFirst());
        Optional<Rung> ask = market.ladder().flatMap(ladder -> ladder.asks().stream().findFirst());
        List<String> cells = new ArrayList<>(List.of((isLive(market) ? " " : "!") + market.instrument(),
                Cells.figure(bid.map(Rung::price)), Cells.figure(ask.map(Rung::price)),
                Cells.figure(bid.flatMap(low -> ask.map(high -> spread(low, high)))),
                Cells.figure(market.tape().flatMap(tape -> tape.trades().stream().findFirst()).map(Trade::price)),
                Cells.figure(bid.map(Rung::quantity)), Cells.figure(ask.map(Rung::quantity))));
        if (more) {
            cells.add(PRICES, more(market));
        }
        return cells;
    }

    private static BigDecimal spread(Rung bid, Rung ask) {
        return ask.price().toBigDecimal().subtract(bid.price().toBigDecimal());
    }

    /** Figures and closed bars, which only those have who asked for them. */
    private static String more(MarketPicture market) {
        return Stream.concat(
                market.facts().stream().map(fact -> (fact.isLive() ? "" : "!") + fact.label() + " " + fact.text()),
                market.bars().stream().flatMap(last -> last.bar().stream())
                        .map(bar -> StreamNames.of(bar.type()) + " closed at " + bar.close()))
                .collect(Collectors.joining("  "));
    }
}
