package dev.colibri.node.cli;

import java.util.List;

import dev.colibri.api.config.SettingsDescription;
import dev.colibri.api.spi.Terminal;
import dev.colibri.api.spi.Terminal.Column;

/** The settings of a connector or a strategy as rows. */
final class SettingsRows {
    private static final List<Column> COLUMNS = List.of(Column.text("setting"), Column.text("type"),
            Column.flag("required"), Column.text("default"), Column.text("allowed"), Column.text("description"));

    private SettingsRows() {}

    static void write(Terminal terminal, SettingsDescription description) {
        terminal.table(COLUMNS, description.rows().stream().map(row -> List.of(row.path(),
                row.setting().type().words(), Boolean.toString(row.setting().isRequired()),
                row.setting().defaultText().orElse(""), row.setting().allowed(), row.docWithAliases())).toList());
    }
}
