package dev.colibri.kraken.common.errors;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that came from outside, made fit for a message or a log: short, on one line, without markup or keys. */
final class ForeignText {
    /** How much of a text is kept. */
    static final int LONGEST = 200;

    private static final int LONGEST_TITLE = 80;
    // Far more than is kept, far less than would take time.
    private static final int LONGEST_READ = 8_000;
    // A public key has 56 characters, a secret and a signature 88; no word of an error has 40.
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");
    private static final Pattern MARKUP = Pattern.compile("<[/!?A-Za-z][^<>]*>?");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s\\u2028\\u2029]+");

    private ForeignText() {}

    /** The text, cleaned; a longer one than is kept ends in an ellipsis. */
    static String clean(String text) {
        return cut(printable(text), LONGEST);
    }

    /** Whether a body is a page: by its content type, or by the way it begins. */
    static boolean isPage(String contentType, String bodyStart) {
        return contentType.toLowerCase(Locale.ROOT).contains("html") || bodyStart.stripLeading().startsWith("<");
    }

    /** The title of a page, cleaned. */
    static Optional<String> title(String page) {
        String head = page.substring(0, Math.min(page.length(), LONGEST_READ));
        String lower = head.toLowerCase(Locale.ROOT);
        int tag = lower.indexOf("<title");
        int start = tag < 0 ? -1 : lower.indexOf('>', tag);
        int end = start < 0 ? -1 : lower.indexOf('<', start);
        if (end < 0) {
            return Optional.empty();
        }
        String title = cut(printable(head.substring(start + 1, Math.min(end, head.length()))), LONGEST_TITLE);
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    private static String printable(String text) {
        String some = text.substring(0, Math.min(text.length(), LONGEST_READ));
        String plain = MARKUP.matcher(BLANKS.matcher(some).replaceAll(" ")).replaceAll(" ");
        return BLANKS.matcher(KEY.matcher(plain).replaceAll("***")).replaceAll(" ").strip();
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
