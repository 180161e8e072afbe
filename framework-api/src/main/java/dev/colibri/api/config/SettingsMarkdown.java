package dev.colibri.api.config;

/** Renders the reference of a settings record as a Markdown table, for the documentation. */
public final class SettingsMarkdown {
    private SettingsMarkdown() {}

    /**
     * The record's own words, if it has any, and a table with one row for each setting, in the order of the record's
     * components; those of a group follow it, under dotted names. Lines end in {@code \n}. The same record gives the
     * same text always.
     */
    public static String render(SettingsDescription description) {
        StringBuilder page = new StringBuilder();
        if (!description.doc().isEmpty()) {
            page.append(description.doc()).append("\n\n");
        }
        page.append("| setting | type | default | allowed | what it is |\n");
        page.append("|---|---|---|---|---|\n");
        for (SettingsDescription.Row row : description.rows()) {
            SettingDescription setting = row.setting();
            page.append("| ").append(code(row.path()));
            page.append(" | ").append(cell(setting.type().words()));
            page.append(" | ").append(setting.defaultText().map(SettingsMarkdown::code).orElse(row.defaultInWords()));
            page.append(" | ").append(cell(setting.allowed()));
            page.append(" | ").append(cell(row.docWithAliases())).append(" |\n");
        }
        return page.toString();
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + cell(text) + "`";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
