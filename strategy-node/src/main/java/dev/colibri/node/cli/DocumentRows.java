package dev.colibri.node.cli;

import java.util.List;
import java.util.function.Consumer;

import dev.colibri.api.spi.Terminal.Column;
import dev.colibri.api.spi.Terminal.Rows;
import dev.colibri.node.cli.text.RowFormats;

/** Rows for programs, each written as it comes: one JSON array, JSON objects by the line, or CSV. */
final class DocumentRows implements Rows {
    private final List<Column> columns;
    private final Form form;
    private final Consumer<String> text;
    private final Runnable flush;
    private long written;
    private boolean closed;

    /** What stands around and between the rows. */
    enum Form {
        JSON, NDJSON, CSV
    }

    /** @param text takes pieces of the document, with their line breaks */
    DocumentRows(List<Column> columns, Form form, Consumer<String> text, Runnable flush) {
        this.columns = List.copyOf(columns);
        this.form = form;
        this.text = text;
        this.flush = flush;
        if (form == Form.CSV) {
            text.accept(RowFormats.csv(columns.stream().map(Column::name).toList()) + "\n");
        }
    }

    @Override
    public void row(List<String> cells) {
        RowCheck.fits(columns, cells);
        text.accept(switch (form) {
            case JSON -> (written == 0 ? "[\n  " : ",\n  ") + RowFormats.json(columns, cells);
            case NDJSON -> RowFormats.json(columns, cells) + "\n";
            case CSV -> RowFormats.csv(cells) + "\n";
        });
        written++;
    }

    @Override
    public void flush() {
        flush.run();
    }

    @Override
    public void close() {
        if (!closed && form == Form.JSON) {
            text.accept(written == 0 ? "[]\n" : "\n]\n");
        }
        closed = true;
        flush.run();
    }
}
