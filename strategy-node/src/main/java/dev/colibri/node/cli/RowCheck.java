package dev.colibri.node.cli;

import java.util.List;

import dev.colibri.api.spi.Terminal.Column;

/** Rows have a cell for each column. */
final class RowCheck {
    private RowCheck() {}

    static void fits(List<Column> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("A row of " + cells.size() + " cells does not fit the " + columns.size()
                    + " columns " + columns.stream().map(Column::name).toList());
        }
    }
}
