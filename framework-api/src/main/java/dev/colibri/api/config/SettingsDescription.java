package dev.colibri.api.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.colibri.api.config.SettingType.Concealed;
import dev.colibri.api.config.SettingType.Group;
import dev.colibri.api.config.SettingType.Many;
import dev.colibri.api.config.SettingType.Single;

/**
 * All settings of a record, in the order of its components. It is made of the record's declaration and verified on the
 * way: what it accepts can be bound, documented and checked.
 *
 * @param type the record
 * @param doc what the settings are for, from the record's own {@link Doc}; empty when it has none
 */
public record SettingsDescription(Class<? extends Record> type, String doc, List<SettingDescription> settings) {

    public SettingsDescription {
        settings = List.copyOf(settings);
    }

    /**
     * Describes a settings record.
     *
     * @throws ConfigException naming record and component for each that has no {@link Doc}, a type that cannot be
     *     bound, a default or a range that the type refuses, a default outside its range, or a name that another has
     */
    public static SettingsDescription of(Class<? extends Record> type) {
        return new RecordReader().read(type);
    }

    /** The setting of a name: its key or an alias, hyphens and underscores alike. */
    public Optional<SettingDescription> find(String name) {
        String wanted = SettingNames.canonical(name);
        return settings.stream()
                .filter(setting -> setting.names().stream().anyMatch(n -> SettingNames.canonical(n).equals(wanted)))
                .findFirst();
    }

    /** One row for each setting, those of groups included, for tables of any form. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        addRows("", rows);
        return rows;
    }

    private void addRows(String prefix, List<Row> rows) {
        for (SettingDescription setting : settings) {
            String path = prefix + setting.key();
            rows.add(new Row(path, setting));
            switch (setting.type()) {
                case Group group -> group.settings().addRows(path + ".", rows);
                case Many many when many.element() instanceof Group group ->
                        group.settings().addRows(path + "[].", rows);
                case Many many -> {}
                case Single single -> {}
                case Concealed concealed -> {}
            }
        }
    }

    /**
     * A setting and where it is.
     *
     * @param path the names that lead to it: {@code spot.tier}, {@code levels[].price}
     */
    public record Row(String path, SettingDescription setting) {

        /** The default as text, {@code required} when there must be a value, empty when there need be none. */
        public String defaultInWords() {
            return setting.defaultText().orElse(setting.isRequired() ? "required" : "");
        }

        /** What it is, and its other names. */
        public String docWithAliases() {
            return setting.aliases().isEmpty() ? setting.doc()
                    : setting.doc() + " Also: " + String.join(", ", setting.aliases()) + ".";
        }
    }
}
