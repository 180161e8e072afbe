package dev.colibri.node.cli.market.watch;

import java.util.List;

import dev.colibri.api.market.BookView;
import dev.colibri.api.market.DepthSnapshot;
import dev.colibri.api.market.InstrumentEvent;
import dev.colibri.api.market.OrderByOrderBookView;
import dev.colibri.api.model.Decimals;
import dev.colibri.api.model.Side;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.text.Cells;
import dev.colibri.node.cli.text.RowFormats;

/**
 * Books as objects in one line. A level is {@code ["50000.0", "0.10"]}, its price and its quantity, which is zero where
 * the level is gone. An order is {@code ["add", "O6ZQNQ", "50000.0", "0.10"]}: what happened to it, its id, its price
 * and its quantity.
 */
final class BookJson {
    private final StringBuilder line = new StringBuilder("{");

    private BookJson(String kind, InstrumentEvent event, boolean whole) {
        member(Json.EVENT, kind);
        member(Column.text("instrument"), event.instrument().toString());
        member(Column.text("change"), whole ? "snapshot" : "update");
    }

    /** @param whole whether all levels are told, and not the changed ones alone */
    static String levels(BookView view, boolean whole) {
        BookJson json = new BookJson("book", view, whole);
        for (Side side : Side.values()) {
            json.begin(side);
            int entries = whole ? view.levelCount(side) : view.changeCount();
            for (int i = 0; i < entries; i++) {
                if (whole) {
                    json.entry(Decimals.text(view.priceRaw(side, i), view.priceScale()),
                            Decimals.text(view.quantityRaw(side, i), view.quantityScale()));
                } else if (view.changeSide(i) == side) {
                    json.entry(Decimals.text(view.changePriceRaw(i), view.priceScale()),
                            Decimals.text(view.changeQuantityRaw(i), view.quantityScale()));
                }
            }
            json.line.append(']');
        }
        return json.end(view);
    }

    /** @param whole whether all orders are told, and not the changed ones alone */
    static String orders(OrderByOrderBookView view, boolean whole) {
        BookJson json = new BookJson("orders", view, whole);
        for (Side side : Side.values()) {
            json.begin(side);
            if (whole) {
                json.queues(view, side);
            } else {
                json.changes(view, side);
            }
            json.line.append(']');
        }
        return json.end(view);
    }

    private void queues(OrderByOrderBookView view, Side side) {
        BookView levels = view.levels();
        for (int rank = 0; rank < levels.levelCount(side); rank++) {
            String price = Decimals.text(levels.priceRaw(side, rank), levels.priceScale());
            for (int place = 0; place < view.orderCount(side, rank); place++) {
                entry("add", view.orderId(side, rank, place), price,
                        Decimals.text(view.orderQuantityRaw(side, rank, place), levels.quantityScale()));
            }
        }
    }

    private void changes(OrderByOrderBookView view, Side side) {
        for (int i = 0; i < view.changeCount(); i++) {
            if (view.changeSide(i) == side) {
                entry(Cells.words(view.changeKind(i)), view.changeOrderId(i),
                        Decimals.text(view.changePriceRaw(i), view.levels().priceScale()),
                        Decimals.text(view.changeQuantityRaw(i), view.levels().quantityScale()));
            }
        }
    }

    static String depth(DepthSnapshot snapshot) {
        BookJson json = new BookJson("book", snapshot, true);
        for (Side side : Side.values()) {
            json.begin(side);
            snapshot.levels(side).forEach(level -> json.entry(level.price().toString(), level.quantity().toString()));
            json.line.append(']');
        }
        return json.end(snapshot);
    }

    private void member(Column column, String cell) {
        line.append(line.length() == 1 ? "" : ", ").append(RowFormats.member(column, cell));
    }

    private void begin(Side side) {
        line.append(side == Side.BUY ? ", \"bids\": [" : ", \"asks\": [");
    }

    private void entry(String... texts) {
        line.append(line.charAt(line.length() - 1) == '[' ? "[" : ", [").append(String.join(", ",
                List.of(texts).stream().map(RowFormats::quoted).toList())).append(']');
    }

    private String end(InstrumentEvent event) {
        member(Column.text("time"), Cells.time(event.eventTime()));
        member(Column.text("receive_time"), Cells.time(event.receiveTime()));
        return line.append('}').toString();
    }
}
