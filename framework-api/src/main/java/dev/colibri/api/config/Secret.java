package dev.colibri.api.config;

import java.util.Arrays;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.colibri.api.model.InvalidValueException;
import dev.colibri.api.model.Require;

/**
 * Text that must not be seen: an API secret, a password. It prints as {@code ***}; it has no getter and its only field
 * is transient, so that no serialiser finds anything in it; Java serialisation refuses it; comparing two takes the same
 * time wherever they differ. The text is lent to those who need it by {@link #use}.
 */
public final class Secret {
    private static final String MASK = "***";

    // Transient, because reflective serialisers skip such fields even when they are told to read private ones.
    private final transient char[] text;
    private transient boolean destroyed;

    private Secret(char[] text) {
        this.text = text;
    }

    /**
     * Keeps a copy of a text. Whoever owns the original may overwrite it.
     *
     * @throws InvalidValueException when it is null or empty
     */
    public static Secret of(@Nullable CharSequence text) {
        CharSequence given = Require.present("secret", text);
        if (given.isEmpty()) {
            throw new InvalidValueException("secret", "", "must not be empty");
        }
        char[] copy = new char[given.length()];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = given.charAt(i);
        }
        return new Secret(copy);
    }

    /**
     * Lends the text: the function gets a copy, which is overwritten with zeros when it returns. What it makes of the
     * copy is its own responsibility.
     *
     * @throws IllegalStateException after {@link #destroy()}
     */
    public <R> R use(Function<char[], R> function) {
        char[] copy = copy();
        try {
            return function.apply(copy);
        } finally {
            Arrays.fill(copy, '\0');
        }
    }

    /** Overwrites the text with zeros; the secret cannot be used any more. A second call does nothing. */
    public synchronized void destroy() {
        Arrays.fill(text, '\0');
        destroyed = true;
    }

    private synchronized char[] copy() {
        if (destroyed) {
            throw new IllegalStateException("The secret has been destroyed and cannot be used any more");
        }
        return text.clone();
    }

    /** Whether both hold the same text, found out in a time that depends on their lengths alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Secret secret)) {
            return false;
        }
        int differences = text.length ^ secret.text.length;
        for (int i = 0; i < text.length; i++) {
            differences |= text[i] ^ secret.text[i % secret.text.length];
        }
        return differences == 0;
    }

    /** The same for all secrets: a hash would tell something of the text. */
    @Override
    public int hashCode() {
        return 1;
    }

    /** {@code ***}. */
    @Override
    public String toString() {
        return MASK;
    }
}
