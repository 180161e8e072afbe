package dev.colibri.api.spi;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes capabilities of several products side by side: one column for each product, one row for each capability, in an
 * order made for reading. A tick says that the venue does it, {@code emulated} that Colibri does, a dash that nobody
 * does; numbers in parentheses lead to notes below. The same capabilities give the same text always.
 */
public final class CapabilitiesTable {
    private static final String LEGEND = "✓ the venue does it; emulated: Colibri does it with what the venue has; "
            + "– nobody does.";

    private CapabilitiesTable() {}

    /** As a Markdown table with its notes; lines end in {@code \n}. */
    public static String markdown(List<Capabilities> products) {
        CapabilityRows rows = CapabilityRows.of(products);
        StringBuilder page = new StringBuilder("|");
        rows.header().forEach(cell -> page.append(' ').append(cell).append(" |"));
        page.append("\n|").append("---|".repeat(rows.header().size())).append('\n');
        for (CapabilityRows.Section section : rows.sections()) {
            page.append("| **").append(section.title()).append("** |").append(" |".repeat(products.size()))
                    .append('\n');
            for (List<String> line : section.lines()) {
                page.append('|');
                line.forEach(cell -> page.append(' ').append(cell).append(" |"));
                page.append('\n');
            }
        }
        page.append('\n').append(LEGEND).append('\n');
        if (!rows.notes().isEmpty()) {
            page.append('\n');
            rows.notes().forEach(note -> page.append("- ").append(note).append('\n'));
        }
        return page.toString();
    }

    /** As plain text in aligned columns with its notes; lines end in {@code \n}. */
    public static String text(List<Capabilities> products) {
        CapabilityRows rows = CapabilityRows.of(products);
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.header());
        for (CapabilityRows.Section section : rows.sections()) {
            lines.add(List.of(section.title()));
            section.lines().forEach(line -> {
                List<String> indented = new ArrayList<>(line);
                indented.set(0, "  " + line.getFirst());
                lines.add(indented);
            });
        }
        StringBuilder page = new StringBuilder();
        int[] widths = widths(lines, rows.header().size());
        lines.forEach(line -> append(page, line, widths));
        page.append('\n').append(LEGEND).append('\n');
        rows.notes().forEach(note -> page.append(note).append('\n'));
        return page.toString();
    }

    private static int[] widths(List<List<String>> lines, int columns) {
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        return widths;
    }

    private static void append(StringBuilder page, List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            text.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
        }
        page.append(text.toString().stripTrailing()).append('\n');
    }
}
