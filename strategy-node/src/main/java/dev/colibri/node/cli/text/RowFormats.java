package dev.colibri.node.cli.text;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import dev.colibri.api.spi.Terminal.Column;

/** How one row is written in each format that is not a table. */
public final class RowFormats {
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private RowFormats() {}

    /** An object: {@code {"type": "paper", "accounts": 2}}. */
    public static String json(List<Column> columns, List<String> cells) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < columns.size(); i++) {
            object.append(i == 0 ? "" : ", ").append(member(columns.get(i), cells.get(i)));
        }
        return object.append('}').toString();
    }

    /** One member of an object: {@code "accounts": 2}. */
    public static String member(Column column, String cell) {
        return quoted(column.name()) + ": " + value(column, cell);
    }

    private static String value(Column column, String cell) {
        return switch (column.kind()) {
            case TEXT -> quoted(cell);
            case NUMBER -> cell.isEmpty() ? "null" : JSON_NUMBER.matcher(cell).matches() ? cell : quoted(cell);
            case DECIMAL -> cell.isEmpty() ? "null" : quoted(cell);
            case FLAG -> cell.isEmpty() ? "null" : cell.equals("true") || cell.equals("false") ? cell : quoted(cell);
        };
    }

    /** A JSON string. */
    public static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** A line as RFC 4180 quotes it, without its end. */
    public static String csv(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quote = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
            line.append(i == 0 ? "" : ",").append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return line.toString();
    }
}
