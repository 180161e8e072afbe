package dev.colibri.node.cli.market.watch;

import java.util.List;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.text.RowFormats;

/** A row for each event of one kind. What is told of streams and of the venue stands beside the data. */
final class Csv<E extends MarketEvent> implements Format {
    private final Class<E> kind;
    private final Shape<E> shape;
    private final Plain plain = new Plain();

    Csv(Class<E> kind, Shape<E> shape) {
        this.kind = kind;
        this.shape = shape;
    }

    @Override
    public List<Piece> beginning() {
        return List.of(Piece.data(RowFormats.csv(shape.columns().stream().map(Column::name).toList())));
    }

    @Override
    public Piece piece(MarketEvent event) {
        return kind.isInstance(event) ? Piece.data(RowFormats.csv(shape.cells(kind.cast(event))))
                : Piece.aside(plain.sentence(event));
    }

    @Override
    public Piece lost(long events) {
        return Piece.aside(plain.lost(events).line());
    }
}
