package dev.colibri.kraken.common.errors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the entry whose text a told one begins with; of several, that with the longest. Case and the spacing around
 * colons do not matter. The text ends at the end of a word, so that {@code EAPI:Invalid keyring} is not
 * {@code EAPI:Invalid key}.
 */
final class TextIndex {
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 1_000;

    private final List<Row> rows = new ArrayList<>();

    TextIndex(List<? extends KrakenError> errors) {
        for (KrakenError error : errors) {
            for (String text : error.texts()) {
                rows.add(new Row(normal(text), error));
            }
        }
        rows.sort(Comparator.comparingInt((Row row) -> row.text().length()).reversed());
    }

    Optional<KrakenError> find(String told) {
        String text = normal(told);
        return rows.stream().filter(row -> begins(text, row.text())).map(Row::error).findFirst();
    }

    private static boolean begins(String text, String start) {
        return text.startsWith(start) && (text.length() == start.length()
                || !Character.isLetterOrDigit(start.charAt(start.length() - 1))
                || !isWordPart(text.charAt(start.length())));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static String normal(String text) {
        String some = text.substring(0, Math.min(text.length(), LONGEST)).strip().toLowerCase(Locale.ROOT);
        return COLON.matcher(BLANKS.matcher(some).replaceAll(" ")).replaceAll(":");
    }

    private record Row(String text, KrakenError error) {}
}
