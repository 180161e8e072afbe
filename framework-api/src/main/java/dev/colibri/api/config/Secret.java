package dev.colibri.api.config;

/** Text that must not be seen. */
public final class Secret {
    private final char[] text;

    private Secret(char[] text) {
        this.text = text;
    }

    public static Secret of(String text) {
        return new Secret(text.toCharArray());
    }

    /** The text itself, for the one place that needs it. */
    public String reveal() {
        return new String(text);
    }

    @Override
    public String toString() {
        return "***";
    }
}
