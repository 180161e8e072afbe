package dev.colibri.api.config;

import java.util.Locale;

/** How the names of components become those of settings. */
final class SettingNames {
    private SettingNames() {}

    /** {@code maxOrderRate} becomes {@code max_order_rate}, {@code l2Depth} becomes {@code l2_depth}. */
    static String ofComponent(String component) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            boolean begins = Character.isUpperCase(c) && i > 0
                    && (!Character.isUpperCase(component.charAt(i - 1))
                            || (i + 1 < component.length() && Character.isLowerCase(component.charAt(i + 1))));
            if (begins) {
                name.append('_');
            }
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    /** The one form by which two spellings of a name are compared. */
    static String canonical(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** Whether a name can be written as a key. */
    static boolean isLegal(String name) {
        if (name.isEmpty()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean inner = (c >= '0' && c <= '9') || c == '-' || c == '_';
            if (!letter && (i == 0 || !inner)) {
                return false;
            }
        }
        return true;
    }
}
