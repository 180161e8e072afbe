package dev.colibri.kraken.common.wire;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.core.JsonParser;

import dev.colibri.api.model.InvalidValueException;

/** Damages JSON texts, and looks that whoever reads them ends with a value or a typed failure. */
public final class Mutations {
    private static final List<String> SPLINTERS =
            List.of("null", "[]", "{}", "\"\"", "-1", "1e400", "1E+2147483647", "true",
                    "\"NaN\"", "0.1", "\"+7\"", "99999999999999999999", "[[[[[[[[", "{\"a\":", "\\u0000", "\"", ",",
                    ":", "}", "]",
                    "9".repeat(70), "\"" + "x".repeat(200) + "\"");

    private Mutations() {}

    /** A text with a few pieces taken out, doubled, swapped or replaced. */
    public static String damaged(String json, Random random) {
        StringBuilder text = new StringBuilder(json);
        int wounds = 1 + random.nextInt(4);
        for (int i = 0; i < wounds && !text.isEmpty(); i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextInt(4) == 0 ? 60 : 4));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> text.replace(from, to, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
                case 3 -> text.setCharAt(from, (char) (32 + random.nextInt(95)));
                default -> replaceValue(text, random);
            }
        }
        return text.toString();
    }

    /** Replaces one value by another, so that the text stays JSON. */
    private static void replaceValue(StringBuilder text, Random random) {
        int colon = text.indexOf(":", random.nextInt(text.length()));
        if (colon < 0) {
            return;
        }
        int end = colon + 1;
        while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        text.replace(colon + 1, end, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
    }

    /** Reads a text; whether a value was read. Anything but a value or a typed failure goes through. */
    public static boolean isRead(String json, Rows.Reading<?> reading) {
        try (JsonParser parser = Json.MAPPER.createParser(json)) {
            parser.nextToken();
            return reading.read(parser) != null;
        } catch (IOException | InvalidValueException typed) {
            return false;
        }
    }
}
