package dev.colibri.kraken.spot.market;

import java.util.Locale;

import dev.colibri.api.market.VenueStatus;

/** What the venue's word for its own state means. */
public final class SpotCondition {
    private SpotCondition() {}

    /** The state; a word that is not known counts as cancel-only. */
    public static VenueStatus.State of(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "online" -> VenueStatus.State.ONLINE;
            case "maintenance" -> VenueStatus.State.MAINTENANCE;
            case "post_only" -> VenueStatus.State.POST_ONLY;
            default -> VenueStatus.State.CANCEL_ONLY;
        };
    }
}
