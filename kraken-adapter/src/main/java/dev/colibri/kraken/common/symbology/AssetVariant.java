package dev.colibri.kraken.common.symbology;

import java.util.OptionalInt;

import dev.colibri.api.model.Asset;

/**
 * What a code in a balance or a ledger stands for: an asset itself, or a way in which an asset is held, which Kraken
 * marks by a suffix. Only the base can be traded.
 *
 * @param asset the code, in Colibri's spelling: {@code BTC}, {@code BTC.F}, {@code DOT28.S}
 * @param base the asset that is held: {@code BTC}, {@code DOT}
 * @param bondingDays how many days it is bound, where the code tells: 28 for {@code DOT28.S}
 */
public record AssetVariant(Asset asset, Asset base, Kind kind, OptionalInt bondingDays) {

    /** In words, such as {@code staked, bonded for 28 days}; empty for an asset itself. */
    public String description() {
        String words = kind.words;
        return bondingDays.isEmpty() ? words : words + ", bonded for " + bondingDays.getAsInt() + " days";
    }

    /** Ways to hold an asset, by the suffix of its code. */
    public enum Kind {
        /** No suffix. */
        PLAIN("", ""),
        /** {@code .F}: earns rewards by itself, and backs orders together with the plain asset. */
        AUTO_EARNING("F", "earning rewards by itself"),
        /** {@code .B}: bonded, in products that yield. */
        BONDED("B", "bonded"),
        /** {@code .S}: staked. */
        STAKED("S", "staked"),
        /** {@code .M}: earns rewards since its owner asked for it. */
        OPT_IN_REWARDS("M", "earning rewards by choice"),
        /** {@code .P}: locked in a parachain. */
        PARACHAIN("P", "locked in a parachain"),
        /** {@code .T}: tokenised. */
        TOKENISED("T", "tokenised"),
        /** {@code .HOLD}: money on hold. */
        ON_HOLD("HOLD", "on hold"),
        /** Any other suffix; it stays in the code, so that whoever reads it sees it. */
        UNKNOWN("", "held in a way not known here");

        private final String suffix;
        private final String words;

        Kind(String suffix, String words) {
            this.suffix = suffix;
            this.words = words;
        }

        /** What a suffix, without its dot, means. */
        static Kind ofSuffix(String suffix) {
            for (Kind kind : values()) {
                if (!suffix.isEmpty() && kind.suffix.equals(suffix)) {
                    return kind;
                }
            }
            return UNKNOWN;
        }
    }
}
