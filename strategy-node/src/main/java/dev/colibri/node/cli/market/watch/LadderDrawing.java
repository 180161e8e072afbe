package dev.colibri.node.cli.market.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import dev.colibri.node.cli.market.watch.Grid.Align;

/**
 * A ladder: asks above bids, the best prices in the middle, with quantities, what stands up to a level together, and
 * bars as long as quantities are large. One that is not the present has no bars and no spread, a mark before each level
 * and the reason in its middle, so that nobody takes it for a live one, with or without colours.
 */
final class LadderDrawing {
    private static final int LONGEST_BAR = 20;
    private static final int SHORTEST_BAR = 4;
    private static final BigDecimal BASIS_POINTS = new BigDecimal(20_000);
    private static final String FRESH = " ";
    private static final String OLD = "!";

    private final Ladder ladder;
    private final int levels;
    private final Grid grid;
    private final int all;

    /** @param rows how many lines it may take, at least four for a level of each side */
    LadderDrawing(Ladder ladder, int rows) {
        this.ladder = ladder;
        this.levels = Math.min(Math.max(1, (rows - 2) / 2), Math.max(ladder.asks().size(), ladder.bids().size()));
        boolean counted = ladder.asks().stream().anyMatch(rung -> rung.orders() > 0)
                || ladder.bids().stream().anyMatch(rung -> rung.orders() > 0);
        List<String> heading = counted ? List.of("PRICE", "QUANTITY", "TOTAL", "ORDERS")
                : List.of("PRICE", "QUANTITY", "TOTAL");
        this.all = heading.size();
        this.grid = new Grid(heading.stream().map(column -> Align.RIGHT).toList());
        grid.row(heading);
        List<Rung> asks = shown(ladder.asks());
        rows(asks).reversed().forEach(grid::row);
        rows(shown(ladder.bids())).forEach(grid::row);
    }

    private List<Rung> shown(List<Rung> side) {
        return side.subList(0, Math.min(levels, side.size()));
    }

    /** Best first, each with the sum of all that are not worse. */
    private static List<List<String>> rows(List<Rung> side) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Rung rung : side) {
            total = total.add(rung.quantity().toBigDecimal());
            rows.add(List.of(rung.price().toString(), rung.quantity().toString(), total.toPlainString(),
                    Integer.toString(rung.orders())));
        }
        return rows;
    }

    /** How wide it is without bars. */
    int width() {
        return ladder.isKnown() ? FRESH.length() + grid.width(all) : nothing().width();
    }

    /** How wide it is with its longest bars. */
    int widest() {
        return width() + 2 + LONGEST_BAR;
    }

    /** As wide as there is room for: bars go first, then columns from the right. */
    List<Line> lines(int columns) {
        if (!ladder.isKnown()) {
            return List.of(nothing());
        }
        int fitting = grid.fitting(columns - FRESH.length());
        int bar = Math.min(LONGEST_BAR, columns - FRESH.length() - grid.width(fitting) - 2);
        int longest = bar < SHORTEST_BAR || !ladder.stream().isLive() ? 0 : bar;
        List<String> texts = grid.texts(fitting);
        List<Rung> asks = shown(ladder.asks());
        List<Rung> bids = shown(ladder.bids());
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(FRESH + texts.getFirst(), Style.DIM));
        lines.addAll(Collections.nCopies(levels - asks.size(), Line.EMPTY));
        for (int i = 0; i < asks.size(); i++) {
            lines.add(level(texts.get(1 + i), asks.get(asks.size() - 1 - i), Style.ASK, longest));
        }
        lines.add(middle());
        for (int i = 0; i < bids.size(); i++) {
            lines.add(level(texts.get(1 + asks.size() + i), bids.get(i), Style.BID, longest));
        }
        return lines;
    }

    private Line nothing() {
        return ladder.stream().isLive() ? Line.of(ladder.stream().name() + " live, nothing told yet", Style.DIM)
                : HeaderDrawing.trouble(ladder.stream(), "");
    }

    private Line level(String text, Rung rung, Style style, int longest) {
        if (!ladder.stream().isLive()) {
            return Line.of(OLD + text, Style.DIM);
        }
        Line line = Line.of(FRESH + text, style);
        return longest == 0 ? line : line.plus("  " + "#".repeat(length(rung, longest)), style);
    }

    private int length(Rung rung, int longest) {
        BigDecimal largest = Stream.concat(shown(ladder.asks()).stream(),
                shown(ladder.bids()).stream()).map(each -> each.quantity().toBigDecimal())
                .reduce(BigDecimal.ONE.movePointLeft(18), BigDecimal::max);
        return rung.quantity().toBigDecimal().multiply(BigDecimal.valueOf(longest))
                .divide(largest, 0, RoundingMode.CEILING).intValue();
    }

    private Line middle() {
        if (!ladder.stream().isLive()) {
            return Line.of(FRESH + ladder.stream().stateAndReason(), Style.ALARM);
        }
        if (ladder.bids().isEmpty() || ladder.asks().isEmpty()) {
            return Line.of(
                    FRESH + (ladder.asks().isEmpty() ? ladder.bids().isEmpty() ? "empty" : "no asks" : "no bids"),
                    Style.ALARM);
        }
        BigDecimal ask = ladder.asks().getFirst().price().toBigDecimal();
        BigDecimal bid = ladder.bids().getFirst().price().toBigDecimal();
        BigDecimal spread = ask.subtract(bid);
        if (spread.signum() <= 0) {
            return Line.of(FRESH + "crossed by " + spread.negate().toPlainString(), Style.ALARM);
        }
        return Line.of(FRESH + "spread " + spread.toPlainString() + basisPoints(spread, ask.add(bid)), Style.STRONG);
    }

    /** The spread as a part of the mid price; nothing where prices are not positive. */
    private static String basisPoints(BigDecimal spread, BigDecimal twiceMid) {
        return twiceMid.signum() <= 0 ? "" : " (" + spread.multiply(BASIS_POINTS).divide(twiceMid, 2,
                RoundingMode.HALF_EVEN).toPlainString() + " bp)";
    }
}
