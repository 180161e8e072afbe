package dev.colibri.kraken.common.errors;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Renders the catalogue as Markdown tables, for the documentation. */
public final class ErrorsMarkdown {
    private ErrorsMarkdown() {}

    /** A heading and a table for each origin, one row for each entry. Lines end in {@code \n}; always the same text. */
    public static String render() {
        StringBuilder page = new StringBuilder();
        table(page, "Spot", List.of(SpotError.values()));
        table(page, "Spot sockets", List.of(SpotSocketError.values()));
        table(page, "Futures", List.of(FuturesError.values()));
        table(page, "Edge and transport", List.of(EdgeError.values()));
        return page.toString();
    }

    private static void table(StringBuilder page, String title, List<? extends KrakenError> errors) {
        page.append(page.isEmpty() ? "" : "\n").append("### ").append(title).append("\n\n");
        page.append("| code | Kraken's text | what it means | an order command | kind | what to do |\n");
        page.append("|---|---|---|---|---|---|\n");
        for (KrakenError error : errors) {
            page.append("| `").append(error.code()).append("` | ").append(texts(error));
            page.append(" | ").append(cell(error.meaning()));
            page.append(" | ").append(error.certainty() == Certainty.DEFINITE ? "not carried out" : "in doubt");
            page.append(" | ").append(error.category().name().toLowerCase(Locale.ROOT).replace('_', ' '));
            page.append(" | ").append(cell(error.remedy())).append(" |\n");
        }
    }

    private static String texts(KrakenError error) {
        return error.texts().stream().map(text -> "`" + cell(text) + "`").collect(Collectors.joining(", "));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
