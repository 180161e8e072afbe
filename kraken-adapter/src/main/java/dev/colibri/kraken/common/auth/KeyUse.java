package dev.colibri.kraken.common.auth;

/** What one of a product's keys is for. */
public enum KeyUse {
    /** Everything; where there is a reading key too, everything but reads. */
    TRADING("trading key", "api_key"),
    /** Reads, so that trading never waits for them. */
    READING("reading key", "read_key");

    private final String words;
    private final String setting;

    KeyUse(String words, String setting) {
        this.words = words;
        this.setting = setting;
    }

    /** In words for people. */
    public String words() {
        return words;
    }

    /** The setting that names it, within the settings of its product. */
    public String setting() {
        return setting;
    }
}
