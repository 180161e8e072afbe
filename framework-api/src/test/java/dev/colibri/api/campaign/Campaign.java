package dev.colibri.api.campaign;

import java.util.Collection;
import java.util.Optional;

/** A kind of test that runs on request only. */
enum Campaign {
    FULL("full", "long campaign, runs with -Pfull"),
    EXTERNAL("external", "needs a server or a browser, runs with -Dcolibri.external=true");

    private final String tag;
    private final String reason;

    Campaign(String tag, String reason) {
        this.tag = tag;
        this.reason = reason;
    }

    /** The tag that puts a test into this campaign; the system property {@code colibri.<tag>} asks for it. */
    String tag() {
        return tag;
    }

    private boolean asked() {
        return Boolean.getBoolean("colibri." + tag);
    }

    /** Why a test with these tags is left out, or empty when it is to run. */
    static Optional<String> whyNot(Collection<String> tags) {
        for (Campaign campaign : values()) {
            if (tags.contains(campaign.tag) && !campaign.asked()) {
                return Optional.of(campaign.reason);
            }
        }
        return Optional.empty();
    }
}
