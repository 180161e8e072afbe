package dev.colibri.api.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One setting: a component of a settings record, as its annotations and its type declare it.
 *
 * @param component the component's name in the record: {@code maxOrderRate}
 * @param key its name in configurations: {@code max_order_rate}; hyphens for underscores mean the same
 * @param aliases other names for it
 * @param doc what it is, in one or two sentences
 * @param defaultText what it is when nobody sets it, as a configuration writes it
 * @param isOptional whether it may be left out without a default
 */
public record SettingDescription(String component, String key, List<String> aliases, String doc, SettingType type,
        Optional<String> defaultText, boolean isOptional) {

    public SettingDescription {
        aliases = List.copyOf(aliases);
    }

    /** Whether it must be given: there is no default, and leaving it out means nothing. */
    public boolean isRequired() {
        if (defaultText.isPresent() || isOptional) {
            return false;
        }
        return switch (type) {
            case SettingType.Single single -> true;
            case SettingType.Concealed concealed -> true;
            case SettingType.Many many -> false;
            case SettingType.Group group -> group.settings().settings().stream()
                    .anyMatch(SettingDescription::isRequired);
        };
    }

    /** All names: the key and then the aliases. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(key);
        names.addAll(aliases);
        return names;
    }

    /** What is allowed, in words: a range or a list of options; empty when the type says it all. */
    public String allowed() {
        return allowed(type);
    }

    private static String allowed(SettingType type) {
        return switch (type) {
            case SettingType.Single single -> single.options().isEmpty()
                    ? single.range().map(SettingType.Bounds::words).orElse("")
                    : String.join(", ", single.options());
            case SettingType.Concealed concealed -> "${NAME}, file:PATH or plain:TEXT";
            case SettingType.Many many -> allowed(many.element());
            case SettingType.Group group -> "";
        };
    }
}
