package dev.colibri.node.cli.market.watch;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.market.MarketEvent;
import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.node.cli.text.Cells;
import dev.colibri.node.cli.text.RowFormats;

/**
 * The fields of one kind of event, in their order.
 *
 * @param name what programs know the kind by: {@code trade}
 */
record Shape<E extends MarketEvent>(String name, List<Field<E>> fields) {

    Shape {
        fields = List.copyOf(fields);
    }

    /** A field, and how an event fills it; an empty text is nothing. */
    record Field<E>(Column column, Function<E, String> text) {}

    static <E> Field<E> words(String name, Function<E, String> text) {
        return new Field<>(Column.text(name), text);
    }

    static <E> Field<E> figure(String name, Function<E, @Nullable Object> figure) {
        return new Field<>(Column.decimal(name), event -> Cells.figure(figure.apply(event)));
    }

    static <E> Field<E> count(String name, Function<E, String> text) {
        return new Field<>(Column.number(name), text);
    }

    static <E> Field<E> flag(String name, Function<E, Boolean> flag) {
        return new Field<>(Column.flag(name), event -> flag.apply(event).toString());
    }

    List<Column> columns() {
        return fields.stream().map(Field::column).toList();
    }

    List<String> cells(E event) {
        return fields.stream().map(field -> field.text().apply(event)).toList();
    }

    /** The event as an object in one line, with the kind before its fields. */
    String json(E event) {
        StringBuilder line = new StringBuilder("{").append(RowFormats.member(Json.EVENT, name));
        for (Field<E> field : fields) {
            line.append(", ").append(RowFormats.member(field.column(), field.text().apply(event)));
        }
        return line.append('}').toString();
    }
}
