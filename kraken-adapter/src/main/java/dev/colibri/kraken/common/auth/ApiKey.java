package dev.colibri.kraken.common.auth;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import dev.colibri.api.config.ConfigException;
import dev.colibri.api.config.Secret;

/**
 * An API key of Kraken's: its public part, its secret, and the password of its second factor where it has one. It
 * prints as the beginning of its public part alone.
 */
public final class ApiKey {
    private static final String PAPER = "PAPER-";
    private static final int SHOWN = 4;
    private static final int LONGEST_ID = 128;

    private final String id;
    private final Secret secret;
    private final Optional<Secret> otp;

    /**
     * @param id the public part
     * @param secret the private part, in base64
     * @param otp what is sent as {@code otp}, for keys with a second factor
     * @param place where the key was configured, for messages
     * @throws ConfigException when the public part is not one, or the secret is not base64
     */
    public ApiKey(String id, Secret secret, Optional<Secret> otp, String place) {
        this.id = checkedId(id, place);
        this.secret = secret;
        this.otp = otp;
        Arrays.fill(decoded(place), (byte) 0);
    }

    /** The public part, as it is sent. */
    public String id() {
        return id;
    }

    /** The password of the second factor. */
    public Optional<Secret> otp() {
        return otp;
    }

    /** Whether a paper exchange made it. Such a key is never sent to Kraken. */
    public boolean isPaper() {
        return id.startsWith(PAPER);
    }

    /** The secret's bytes; whoever asks overwrites them after use. */
    byte[] decodedSecret() {
        return decoded("API secret");
    }

    private byte[] decoded(String place) {
        return secret.use(text -> {
            byte[] ascii = new byte[text.length];
            try {
                for (int i = 0; i < text.length; i++) {
                    if (text[i] > 127) {
                        throw notBase64(place);
                    }
                    ascii[i] = (byte) text[i];
                }
                byte[] bytes = Base64.getDecoder().decode(ascii);
                // The decoder does without padding; but what lacks it was not copied whole.
                if (bytes.length == 0 || ascii.length % 4 != 0) {
                    throw notBase64(place);
                }
                return bytes;
            } catch (IllegalArgumentException broken) {
                throw notBase64(place);
            } finally {
                Arrays.fill(ascii, (byte) 0);
            }
        });
    }

    private static ConfigException notBase64(String place) {
        return new ConfigException("", place, "must be base64 text, copied whole from Kraken's page of API keys; "
                + "it is not shown here");
    }

    private static String checkedId(String id, String place) {
        boolean printable = id.chars().allMatch(c -> c > ' ' && c < 127);
        if (id.isEmpty() || id.length() > LONGEST_ID || !printable) {
            throw new ConfigException("", place, "must come with the public part of an API key, of at most "
                    + LONGEST_ID + " printable characters");
        }
        return id;
    }

    /** The beginning of the public part, enough to tell one key from another. */
    @Override
    public String toString() {
        boolean paper = isPaper();
        int shown = paper ? PAPER.length() + SHOWN : SHOWN;
        return id.length() > 2 * shown ? id.substring(0, shown) + "..." : paper ? PAPER + "..." : "...";
    }
}
