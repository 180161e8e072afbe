package dev.colibri.kraken.spot.instruments;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.TradingStatus;

/** What a pair's status means. */
public final class SpotStatus {
    private static final Map<String, TradingStatus> WORDS = Map.of("online", TradingStatus.ONLINE, "cancel_only",
            TradingStatus.CANCEL_ONLY, "post_only", TradingStatus.POST_ONLY, "limit_only", TradingStatus.LIMIT_ONLY,
            "reduce_only", TradingStatus.REDUCE_ONLY, "maintenance", TradingStatus.MAINTENANCE, "work_in_progress",
            TradingStatus.WORK_IN_PROGRESS, "delisted", TradingStatus.DELISTED);

    private SpotStatus() {}

    /**
     * The status that a word of Kraken's stands for. A word that is not known here stands for {@link
     * TradingStatus#SUSPENDED}: no new orders, but cancels. No word at all stands for {@link TradingStatus#ONLINE},
     * since the venue says what it does not accept, and refuses it.
     */
    public static TradingStatus of(@Nullable String word) {
        return word == null ? TradingStatus.ONLINE : WORDS.getOrDefault(word, TradingStatus.SUSPENDED);
    }

    /** Whether a word, or its absence, is known here. */
    public static boolean isKnown(@Nullable String word) {
        return word == null || WORDS.containsKey(word);
    }
}
