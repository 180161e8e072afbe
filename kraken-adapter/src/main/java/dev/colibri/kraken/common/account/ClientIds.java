package dev.colibri.kraken.common.account;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.order.ClientOrderId;

/** Orders' names by whoever placed them, as the venue tells them again. */
public final class ClientIds {
    private static final int UUID_DIGITS = 32;

    private ClientIds() {}

    /**
     * The id of an order; empty without one. A foreign id that is none for Colibri, such as one with blanks, is left
     * out: its order is told by the venue's own id all the same.
     */
    public static Optional<ClientOrderId> of(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ClientOrderId(text));
        } catch (InvalidValueException foreign) {
            return Optional.empty();
        }
    }

    /** Whether an order has an id. A UUID is the same with hyphens and without, in small letters and in capitals. */
    public static boolean same(ClientOrderId id, @Nullable String text) {
        if (text == null || text.equals(id.value())) {
            return text != null;
        }
        return isUuid(id.value()) && plain(id.value()).equals(plain(text));
    }

    private static boolean isUuid(String text) {
        String digits = plain(text);
        return digits.length() == UUID_DIGITS && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static String plain(String text) {
        return text.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
