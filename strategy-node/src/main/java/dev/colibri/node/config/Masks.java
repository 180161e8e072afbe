package dev.colibri.node.config;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.colibri.api.config.Secret;

/**
 * What must not be seen in the words in which a record refuses its settings: every secret, whatever its length, and
 * what came from a variable, since that may be a secret in the wrong place.
 *
 * <p>A long text is masked wherever it is found. To mask a short one so would mask the same letters inside of words,
 * and so tell what they are: words that hold a short secret are not shown at all, and a short text of a variable is
 * masked where it is a word of its own.
 */
final class Masks {
    /** The least length at which a text is not found in a sentence by chance. */
    private static final int LONG = 8;

    /** Instead of words that are not shown. */
    static final String WITHHELD = "is refused in words that hold a secret, so they are not shown";

    private static final String MASK = "***";

    private final List<String> fromVariables = new ArrayList<>();
    private final List<Secret> secrets = new ArrayList<>();

    /** Remembers what a setting that is no secret holds because of variables in it. */
    void variable(String text) {
        fromVariables.add(text);
    }

    /** Remembers what a setting that is a secret holds, in a copy: a record may destroy the one that it is given. */
    void secret(Secret secret) {
        secrets.add(secret.use(text -> Secret.of(CharBuffer.wrap(text))));
    }

    /** Whether a text is all that some setting's variables gave. */
    boolean isFromVariable(String text) {
        return fromVariables.contains(text);
    }

    /** The text without what must not be seen. */
    String masked(String text) {
        List<String> concealed = secrets.stream().map(secret -> secret.use(String::new)).toList();
        if (concealed.stream().anyMatch(secret -> secret.length() < LONG && text.contains(secret))) {
            return WITHHELD;
        }
        List<String> hidden = new ArrayList<>(concealed);
        hidden.addAll(fromVariables);
        // One may be part of another: what remained of the longer would tell of it.
        hidden.sort(Comparator.comparingInt(String::length).reversed());
        String masked = text;
        for (String one : hidden) {
            masked = one.length() < LONG ? withoutWord(masked, one) : masked.replace(one, MASK);
        }
        return masked;
    }

    private static String withoutWord(String text, String word) {
        if (word.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at >= from && isBorder(text, at) && isBorder(text, at + word.length())) {
                masked.append(text, from, at).append(MASK);
                from = at + word.length();
            }
        }
        return masked.append(text, from, text.length()).toString();
    }

    /** Whether a word may begin or end at a place. */
    private static boolean isBorder(String text, int at) {
        return at == 0 || at == text.length() || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }
}
