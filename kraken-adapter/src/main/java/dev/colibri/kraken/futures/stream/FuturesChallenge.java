package dev.colibri.kraken.futures.stream;

import java.util.List;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.jspecify.annotations.Nullable;

import dev.colibri.kraken.common.auth.ApiKey;
import dev.colibri.kraken.futures.rest.FuturesSigner;

/**
 * Writes what private feeds are asked for with: first for a challenge, and then, once it has come, for feeds, with the
 * challenge signed. One challenge serves a link for its whole life and no other link, so each link asks anew. The venue
 * gives a challenge to any key; whether the key is good shows when a feed is asked for, as an alert.
 *
 * <p>The texts hold the key and the signature: they are for the socket alone, never for a log. Not thread-safe.
 */
public final class FuturesChallenge {
    private final ApiKey key;
    private final FuturesSigner signer;
    private @Nullable String challenge;
    private String signature = "";

    /** Has no challenge yet. */
    public FuturesChallenge(ApiKey key) {
        this.key = key;
        signer = new FuturesSigner(key);
    }

    /** Asks for a challenge; one that came before is forgotten, for it belongs to another link. */
    public String request() {
        forget();
        StringBuilder text = new StringBuilder(128).append("{\"event\":\"challenge\"");
        field(text, "api_key", key.id());
        return text.append('}').toString();
    }

    /** The challenge came; signs it. */
    public void accept(FuturesEvent.Challenge answer) {
        challenge = answer.message();
        signature = signer.signChallenge(answer.message());
    }

    /** The link is gone, and the challenge with it. */
    public void forget() {
        challenge = null;
        signature = "";
    }

    /** Whether there is a challenge, without which no feed can be asked for. */
    public boolean isSigned() {
        return challenge != null;
    }

    /**
     * Asks for a private feed.
     *
     * @param products may be empty, for feeds that are of no product or for all of them
     * @throws IllegalStateException when there is no challenge
     */
    public String subscribe(String feed, List<String> products) {
        return signed("subscribe", feed, products);
    }

    /**
     * Gives a private feed back.
     *
     * @param products as it was asked for
     * @throws IllegalStateException when there is no challenge
     */
    public String unsubscribe(String feed, List<String> products) {
        return signed("unsubscribe", feed, products);
    }

    private String signed(String event, String feed, List<String> products) {
        String original = challenge;
        if (original == null) {
            throw new IllegalStateException("Feed " + feed + " needs a challenge");
        }
        StringBuilder text = FuturesRequests.begin(event, feed);
        if (!products.isEmpty()) {
            FuturesRequests.products(text, products);
        }
        field(text, "api_key", key.id());
        field(text, "original_challenge", original);
        field(text, "signed_challenge", signature);
        return text.append('}').toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        text.append(",\"").append(name).append("\":\"");
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }

    /** The beginning of the key's public part, and whether there is a challenge. */
    @Override
    public String toString() {
        return "FuturesChallenge[key=" + key + ", signed=" + isSigned() + ']';
    }
}
