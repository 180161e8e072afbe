package dev.colibri.api.model;

/** The one form of names that people write in configurations. */
final class Names {
    private Names() {}

    static String check(String field, String value, int longest) {
        Require.token(field, value, longest);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean inner = (c >= '0' && c <= '9') || c == '-' || c == '_';
            if (!letter && (i == 0 || !inner)) {
                throw new InvalidValueException(field, value,
                        "must be lower-case letters, digits, hyphens or underscores, the first a letter");
            }
        }
        return value;
    }
}
