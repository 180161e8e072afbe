package dev.colibri.node.cli.text;

/** How wide a text stands on a terminal, and how to make it harmless there. */
public final class TextWidth {
    private static final int[][] WIDE = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
            {0xF900, 0xFAFF}, {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
            {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

    private TextWidth() {}

    /** The number of columns that a text takes: none for combining marks, two for East Asian letters and pictures. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** The text's beginning, as much of it as stands in so many columns. */
    public static String cut(String text, int columns) {
        int end = text.length();
        while (end > 0 && of(text.substring(0, end)) > columns) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    /**
     * The text in one line that moves no cursor and turns no direction: blanks for line breaks and tabs, and a sign of
     * replacement for every other control character. What venues send reaches terminals through here.
     */
    public static String harmless(String text) {
        if (text.chars().noneMatch(c -> c < ' ' || c >= 0x7F)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\r' || point == '\t') {
                line.append(' ');
            } else if (Character.isISOControl(point) || isDirection(point)) {
                line.append('\uFFFD');
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) || point == 0x2028
                || point == 0x2029;
    }
}
