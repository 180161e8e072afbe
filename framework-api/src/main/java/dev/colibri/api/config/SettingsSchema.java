package dev.colibri.api.config;

import java.math.BigDecimal;
import java.util.List;

import dev.colibri.api.config.SettingType.Concealed;
import dev.colibri.api.config.SettingType.Group;
import dev.colibri.api.config.SettingType.Json;
import dev.colibri.api.config.SettingType.Many;
import dev.colibri.api.config.SettingType.Single;

/**
 * Renders a settings record as a JSON Schema (draft 2020-12), by which editors check and complete a configuration. It
 * knows keys and aliases as they are declared, not the spellings with hyphens; a value of any type may be given as a
 * text with variables.
 */
public final class SettingsSchema {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonText json = new JsonText();

    private SettingsSchema() {}

    /**
     * The schema of an object that holds these settings. Lines end in {@code \n}; the same record gives the same text.
     */
    public static String render(SettingsDescription description) {
        SettingsSchema schema = new SettingsSchema();
        schema.json.open('{');
        schema.json.key("$schema").text(DRAFT);
        schema.json.key("title").text(description.type().getSimpleName());
        if (!description.doc().isEmpty()) {
            schema.json.key("description").text(description.doc());
        }
        schema.members(description);
        schema.json.close('}');
        return schema.json.toString() + "\n";
    }

    private void members(SettingsDescription description) {
        json.key("type").text("object");
        json.key("additionalProperties").raw("false");
        json.key("properties").open('{');
        for (SettingDescription setting : description.settings()) {
            property(setting.key(), setting, false);
            setting.aliases().forEach(alias -> property(alias, setting, true));
        }
        json.close('}');
        List<SettingDescription> required = description.settings().stream().filter(SettingDescription::isRequired)
                .toList();
        if (!required.isEmpty()) {
            json.key("allOf").open('[');
            required.forEach(this::anyOfItsNames);
            json.close(']');
        }
    }

    private void anyOfItsNames(SettingDescription setting) {
        json.open('{').key("anyOf").open('[');
        for (String name : setting.names()) {
            json.open('{').key("required").open('[').text(name).close(']').close('}');
        }
        json.close(']').close('}');
    }

    private void property(String name, SettingDescription setting, boolean alias) {
        json.key(name).open('{');
        json.key("description").text(setting.doc());
        if (alias) {
            json.key("deprecated").raw("true");
        }
        setting.defaultText().ifPresent(text -> {
            json.key("default");
            value(setting.type(), text);
        });
        type(setting.type());
        json.close('}');
    }

    private void type(SettingType type) {
        switch (type) {
            case Single single -> single(single);
            case Concealed concealed -> json.key("type").text("string");
            case Many many -> {
                json.key("type").open('[').text("array").text("string").close(']');
                json.key("items").open('{');
                type(many.element());
                json.close('}');
            }
            case Group group -> members(group.settings());
        }
    }

    private void single(Single type) {
        if (type.json() != Json.STRING) {
            json.key("type").open('[').text(name(type.json())).text("string").close(']');
            type.range().ifPresent(this::range);
        } else {
            json.key("type").text("string");
            if (!type.options().isEmpty()) {
                json.key("anyOf").open('[').open('{').key("enum").open('[');
                type.options().forEach(json::text);
                json.close(']').close('}').open('{').key("pattern").text("\\$\\{").close('}').close(']');
            }
        }
    }

    private void range(SettingType.Bounds bounds) {
        if (!bounds.min().isEmpty()) {
            json.key("minimum").raw(number(bounds.min()));
        }
        if (!bounds.max().isEmpty()) {
            json.key("maximum").raw(number(bounds.max()));
        }
    }

    /** A value as JSON writes it; one with variables in it stays a text. */
    private void value(SettingType type, String text) {
        switch (type) {
            case Many many when !text.contains("${") -> {
                json.open('[');
                Many.split(text).forEach(part -> value(many.element(), part));
                json.close(']');
            }
            case Single single when single.json() != Json.STRING && !text.contains("${") ->
                    json.raw(single.json() == Json.BOOLEAN ? single.read(text).toString() : number(text));
            case Single single -> json.text(text);
            case Concealed concealed -> json.text(text);
            case Many many -> json.text(text);
            case Group group -> json.text(text);
        }
    }

    /** A number without what configurations allow and JSON does not, such as a plus sign. */
    private static String number(String text) {
        return new BigDecimal(text).toPlainString();
    }

    private static String name(Json json) {
        return switch (json) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case INTEGER -> "integer";
            case NUMBER -> "number";
        };
    }
}
