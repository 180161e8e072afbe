package dev.colibri.api.config;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * One value that a person gave for one setting.
 *
 * @param path the setting's name, dots between levels: {@code spot.tier}
 * @param value its text
 * @param place where it was given, for messages: {@code --set} or {@code conf/demo.yaml:12}
 */
public record Setting(String path, String value, String place) {

    private static final int LONGEST_PATH = 200;

    public Setting {
        Require.token("setting", path, LONGEST_PATH);
        Require.present("value of " + path, value);
        Require.present("place", place);
    }

    /**
     * Reads {@code path=value}; the value may be empty and may hold further equals signs.
     *
     * @throws InvalidValueException when there is no equals sign or no path before it
     */
    public static Setting parse(String text, String place) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            String shown = equals == 0 ? "=…" : text;
            throw new InvalidValueException("setting", shown, "must have the form path=value");
        }
        return new Setting(text.substring(0, equals).strip(), text.substring(equals + 1), place);
    }

    /** Never the value: it may be a secret. */
    @Override
    public String toString() {
        return path + " (" + place + ")";
    }
}
