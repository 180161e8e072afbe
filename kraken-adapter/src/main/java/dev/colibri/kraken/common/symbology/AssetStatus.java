package dev.colibri.kraken.common.symbology;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What may be done with an asset beside trading it. */
public enum AssetStatus {
    ENABLED,
    DEPOSIT_ONLY,
    WITHDRAWAL_ONLY,
    FUNDING_TEMPORARILY_DISABLED,
    DISABLED,
    WORK_IN_PROGRESS,
    /** The venue does not say, or in a word that is not known here. */
    UNKNOWN;

    /** What a word of Kraken's means, with underscores, as by REST, or without, as by WebSocket. */
    public static AssetStatus of(@Nullable String word) {
        if (word == null) {
            return UNKNOWN;
        }
        String wanted = plain(word);
        for (AssetStatus status : values()) {
            if (plain(status.name()).equals(wanted)) {
                return status;
            }
        }
        return UNKNOWN;
    }

    private static String plain(String word) {
        return word.replace("_", "").toUpperCase(Locale.ROOT);
    }
}
